package followthrough.team;

import java.time.LocalTime;
import java.time.Period;

/**
 * When customers are asked whether it is totally resolved.
 *
 * @param asked whether they are asked at all
 * @param at at which hour of the day after the resolution, by the customer's clock
 * @param repeatAfter how long after the question they are asked again, once, if they say nothing
 * @param openFor for how long an answer counts
 * @param oncePer for how long after a question a customer is asked nothing more, over all their concerns; what was open
 *     again is asked about all the same
 * @param review where everybody who has answered is led who would like to say so in public; empty if nowhere
 */
public record FollowUpRules(
        boolean asked, LocalTime at, Period repeatAfter, Period openFor, Period oncePer, String review) {
    /** What holds where the settings say nothing. */
    public static final FollowUpRules USUAL =
            new FollowUpRules(true, LocalTime.of(10, 0), Period.ofDays(3), Period.ofDays(10), Period.ofDays(30), "");
}
