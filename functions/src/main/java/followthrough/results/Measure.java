package followthrough.results;

import followthrough.followup.Answer;
import followthrough.promise.Promise;
import java.util.List;
import java.util.OptionalInt;

/**
 * The names of what is counted, as they stand in the table. Counts by a choice have its name after a dot, waits their
 * bucket after a tilde.
 */
public final class Measure {
    public static final String TOLD = "told";
    public static final String TOLD_FOR_THEM = "told-for-them";
    public static final String DISCARDED = "discarded";
    public static final String WITHDRAWN = "withdrawn";
    public static final String FIRST_ANSWER = "first-answer";
    public static final String CHOICE = "choice";
    public static final String CHOSEN = "chosen";
    public static final String LEAD = "lead";
    public static final String REMINDED = "reminded";
    public static final String ON_THE_WAY = "on-the-way";
    public static final String ARRIVED = "arrived";
    public static final String NOBODY_THERE = "nobody-there";
    public static final String PARTLY_DONE = "partly-done";
    public static final String RESOLVED = "resolved";
    public static final String RESOLUTION = "resolution";
    public static final String FIRST_TIME = "first-time";
    public static final String HANDED_OVER = "handed-over";
    public static final String REOPENED = "reopened";
    public static final String CAUSE = "cause";
    public static final String PROMISE = "promise";
    public static final String PROMISES_KEPT = "promises-kept";
    public static final String PROMISES_ENDED = "promises-ended";
    public static final String ASKED = "asked";
    public static final String SKIPPED = "skipped";
    public static final String ANSWER = "answer";
    public static final String REPLY = "reply";
    public static final String SATISFACTION = "satisfaction";
    public static final String EFFORT = "effort";
    public static final String REPEATED = "repeated";
    public static final String NO = "no";
    public static final String MOMENT = "moment";

    /** All waits. */
    public static final List<String> WAITS = List.of(FIRST_ANSWER, CHOICE, LEAD, RESOLUTION, REPLY);

    private static final String OF = ".";
    private static final String IN = "~";

    private Measure() {}

    /** The bucket of those that waited so long; empty if it is not about a wait. */
    static OptionalInt bucket(String measure) {
        int at = measure.indexOf(IN);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(measure.substring(at + 1)));
    }

    /** The wait that a bucket is of. */
    static String wait(String measure) {
        return measure.substring(0, measure.indexOf(IN));
    }

    /** One of several that are told apart. */
    public static String of(String measure, String which) {
        return measure + OF + which;
    }

    /** How often such a moment happened. */
    public static String of(Moment moment) {
        return of(MOMENT, moment.code());
    }

    /** How many promises of a kind ended so. */
    public static String of(Promise.Kind kind, Promise.Outcome outcome) {
        return of(of(PROMISE, kind.code()), outcome.code());
    }

    /** How many answered so. */
    public static String of(Answer.Resolved answer) {
        return of(ANSWER, answer.code());
    }

    /** How many waited as long as that bucket says. */
    static String of(String wait, int bucket) {
        return wait + IN + bucket;
    }

    /** What all names of one that is told apart begin with. */
    static String prefix(String measure) {
        return measure + OF;
    }
}
