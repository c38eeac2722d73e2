package followthrough.team;

import java.time.Duration;

/**
 * What is done about a promise that nobody has kept so far. Times are those of a stopwatch, but for the last.
 *
 * @param warnBefore how long before a promise breaks its owner is warned; half of its length if that is shorter
 * @param askOfficeAfter how long after its owner was asked whether it happened the office is asked
 * @param askCustomerAfter how long after that the customer is asked
 * @param breakAfter how long after that it counts as broken
 * @param newsWithin in open time, how long a customer whose concern somebody took waits for news at the most
 */
public record PromiseRules(
        Duration warnBefore,
        Duration askOfficeAfter,
        Duration askCustomerAfter,
        Duration breakAfter,
        Duration newsWithin) {
    /** What holds where the settings say nothing. */
    public static final PromiseRules USUAL =
            new PromiseRules(
                    Duration.ofHours(1),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(15),
                    Duration.ofHours(2),
                    Duration.ofHours(16));
}
