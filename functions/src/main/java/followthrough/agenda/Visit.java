package followthrough.agenda;

import java.time.Instant;

/**
 * An appointment of a staff member, whether they go there or call.
 *
 * @param concern the id of the concern
 * @param start of what was promised
 */
public record Visit(String concern, Instant start) {
    private static final char BETWEEN = '@';

    /** As a fact of an event. */
    String code() {
        return concern + BETWEEN + start;
    }

    /** The one of that code. */
    static Visit of(String code) {
        int between = code.lastIndexOf(BETWEEN);
        return new Visit(code.substring(0, between), Instant.parse(code.substring(between + 1)));
    }
}
