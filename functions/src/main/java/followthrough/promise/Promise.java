package followthrough.promise;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something the customer was told would happen by an instant.
 *
 * @param made when it was given
 * @param steps what was done about it so far, and when
 */
public record Promise(Kind kind, Party by, Instant made, Instant due, Outcome outcome, Map<Step, Instant> steps) {
    public Promise {
        steps = Map.copyOf(steps);
    }

    /** What was promised. */
    public enum Kind {
        /** A first answer by a human. */
        ANSWER,
        /** A time to choose. */
        PROPOSE,
        /** Somebody at the door. */
        ARRIVE,
        /** A call. */
        CALL,
        /** Word from us, after the customer asked to be left alone until then. */
        BE_IN_TOUCH,
        /** News on how it goes. */
        NEWS;

        /** Its name in the API and in the table. */
        public String code() {
            return Promise.code(this);
        }

        /** The one of that name. */
        public static Kind of(String code) {
            return valueOf(Promise.name(code));
        }
    }

    /** Who promised. */
    public enum Party {
        OFFICE,
        MANAGER,
        /** Whoever comes or calls at the time that was chosen. */
        STAFF;

        /** Its name on pages and in the table. */
        public String code() {
            return Promise.code(this);
        }

        /** The one of that name. */
        public static Party of(String code) {
            return valueOf(Promise.name(code));
        }
    }

    /** How it ended, if it has. */
    public enum Outcome {
        DUE,
        KEPT,
        KEPT_LATE,
        /** It was not kept, and the customer was told so. */
        BROKEN,
        /** A better one took its place. */
        REPLACED;

        /** Its name in the API and in the table. */
        public String code() {
            return Promise.code(this);
        }

        /** The one of that name. */
        public static Outcome of(String code) {
            return valueOf(Promise.name(code));
        }
    }

    /** What is done about a promise that nobody has kept so far, in this order. */
    public enum Step {
        /** Its owner was told that it is about to break. */
        WARNED,
        /** Its owner was asked whether it happened. */
        OWNER_ASKED,
        /** The office was asked whether it happened. */
        OFFICE_ASKED,
        /** The customer was asked whether it happened. */
        CUSTOMER_ASKED;

        /** Its name in the table. */
        public String code() {
            return Promise.code(this);
        }

        /** The one of that name. */
        public static Step of(String code) {
            return valueOf(Promise.name(code));
        }
    }

    /**
     * Which promise of a concern; no two stand at once that agree in all of these.
     *
     * @param due in whole milliseconds
     */
    public record Id(Kind kind, Party by, Instant due) {}

    /** A promise given now. */
    public static Promise made(Kind kind, Party by, Instant made, Instant due) {
        return new Promise(kind, by, made, due, Outcome.DUE, Map.of());
    }

    public Id id() {
        return new Id(kind, by, due);
    }

    /** Whether it has not ended. */
    public boolean isDue() {
        return outcome == Outcome.DUE;
    }

    /** Whether it is of that kind and by that party. */
    public boolean is(Kind otherKind, Party otherParty) {
        return kind == otherKind && by == otherParty;
    }

    /** When that was done about it. */
    public Optional<Instant> doneAt(Step step) {
        return Optional.ofNullable(steps.get(step));
    }

    /** The same after one more step. */
    Promise after(Step step, Instant at) {
        Map<Step, Instant> more = new HashMap<>(steps);
        more.put(step, at);
        return new Promise(kind, by, made, due, outcome, more);
    }

    /** The same, ended so. */
    Promise ended(Outcome how) {
        return new Promise(kind, by, made, due, how, steps);
    }

    /** How it was kept by something that happened then. */
    public Outcome keptAt(Instant happened) {
        return happened.isAfter(due) ? Outcome.KEPT_LATE : Outcome.KEPT;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
