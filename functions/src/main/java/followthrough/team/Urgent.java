package followthrough.team;

import java.time.Duration;

/**
 * What is done about a concern that is urgent.
 *
 * @param nextAfter how long the one on call has to say that they have it, before the next is asked
 * @param ringWithin within how long whoever has it rings the customer
 */
public record Urgent(Duration nextAfter, Duration ringWithin) {
    /** What holds where the settings say nothing. */
    public static final Urgent USUAL = new Urgent(Duration.ofMinutes(10), Duration.ofMinutes(20));
}
