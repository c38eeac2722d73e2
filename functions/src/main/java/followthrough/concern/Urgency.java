package followthrough.concern;

import java.time.Instant;

/** Whether a concern is urgent, and whether somebody has it. */
public sealed interface Urgency {
    /** It is not, or no longer. */
    record None() implements Urgency {}

    /**
     * Nobody has it so far.
     *
     * @param asked how many times somebody was alerted
     * @param last when that was last
     */
    record Reaching(int asked, Instant last) implements Urgency {}

    /** Somebody has it. */
    record Had() implements Urgency {}
}
