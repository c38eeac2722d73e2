package followthrough.results;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A moment of a concern.
 *
 * @param place of the event in the concern's journal
 * @param service the id of the kind of work it was at the time
 */
public record Happened(Moment moment, Instant at, String concern, String place, String service) {
    private static final String BETWEEN = "~";

    /** What says in an address that a page begins after it. */
    public String mark() {
        return String.join(BETWEEN, at.toString(), concern, place);
    }

    /** The one that such a mark says; empty if it says none. */
    public static Optional<Happened> marked(Moment moment, String mark) {
        String[] parts = mark.split(BETWEEN, -1);
        try {
            return parts.length == 3
                    ? Optional.of(new Happened(moment, Instant.parse(parts[0]), parts[1], parts[2], ""))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
