package followthrough.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place among things that stand in the order in which they happened, from which reading goes on.
 *
 * @param at when the last that was read happened, in whole milliseconds
 * @param id of the last that was read; empty for the place before all that happened at that moment
 */
public record Place(Instant at, String id) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,14})\\.([0-9a-z]{0,64})");
    private static final int LONGEST = 128;

    /** As those who read keep it; they need not understand it. */
    public String code() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at.toEpochMilli() + "." + id).getBytes(StandardCharsets.US_ASCII));
    }

    /** The place of a code; empty if it is none. */
    public static Optional<Place> of(String code) {
        return code.length() > LONGEST ? Optional.empty() : decoded(code).flatMap(Place::read);
    }

    private static Optional<String> decoded(String code) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(code), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private static Optional<Place> read(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Place(Instant.ofEpochMilli(Long.parseLong(matcher.group(1))), matcher.group(2)))
                : Optional.empty();
    }

    /** Whether something that happened then comes after it. */
    boolean isBefore(Instant other, String otherId) {
        int order = at.compareTo(other);
        return order == 0 ? id.compareTo(otherId) < 0 : order < 0;
    }
}
