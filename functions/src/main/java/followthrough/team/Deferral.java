package followthrough.team;

import java.time.Duration;
import java.time.Period;

/**
 * How those are treated who do not choose a time now, and those who no longer need us.
 *
 * @param noteAfter after how long somebody who wants to ask themselves is asked, gently and once
 * @param againAfter how long after we asked for a time without an answer we ask again, and after that call
 * @param reopenWithin for how long a concern that has ended can be opened again
 */
public record Deferral(Period noteAfter, Period againAfter, Duration reopenWithin) {
    /** What holds where the settings say nothing. */
    public static final Deferral USUAL = new Deferral(Period.ofDays(30), Period.ofDays(7), Duration.ofDays(30));
}
