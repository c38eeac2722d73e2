package followthrough.timing;

import followthrough.link.Links;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Slots as pages and programs carry them: opaque, made here only, and each for one concern. Whether the time is still
 * free is for {@link Slots} to say.
 */
public final class SlotCodes {
    private static final String SEPARATOR = "~";
    private static final int PARTS = 3;
    private static final int RADIX = 36;
    private static final int LONGEST = 400;

    private final Links links;

    public SlotCodes(Links links) {
        this.links = links;
    }

    /**
     * Which slot somebody wants.
     *
     * @param service the id of the kind of work
     * @param with the id of the staff member
     */
    public record Wanted(String service, String with, Instant start) {}

    /** The code of a slot that is offered for a concern. */
    public String write(String concern, Slot slot) {
        return write(concern, new Wanted(slot.service(), slot.with(), slot.start()));
    }

    /** The code of a slot that somebody may want for a concern. */
    public String write(String concern, Wanted wanted) {
        String minute = Long.toString(wanted.start().getEpochSecond() / Duration.ofMinutes(1).toSeconds(), RADIX);
        String text = String.join(SEPARATOR, wanted.with(), wanted.service(), minute);
        return links.seal(concern, encoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The slot that a code names; empty if it was not made here for that concern. */
    public Optional<Wanted> read(String concern, String code) {
        return Optional.of(code)
                .filter(text -> text.length() <= LONGEST)
                .flatMap(text -> links.unseal(concern, text))
                .flatMap(SlotCodes::parse);
    }

    private static Optional<Wanted> parse(String encoded) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            String[] parts = text.split(SEPARATOR, -1);
            return parts.length == PARTS
                    ? Optional.of(new Wanted(parts[1], parts[0], start(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Instant start(String minute) {
        return Instant.EPOCH.plus(Duration.ofMinutes(Long.parseLong(minute, RADIX)));
    }

    private static Base64.Encoder encoder() {
        return Base64.getUrlEncoder().withoutPadding();
    }
}
