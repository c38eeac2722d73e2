package followthrough.concern;

import java.time.Instant;
import java.util.Locale;

/** Something the customer was told would happen by an instant. */
public record Promise(Kind kind, Party by, Instant due, Outcome outcome) {
    /** What was promised. */
    public enum Kind {
        /** A first answer by a human. */
        ANSWER,
        /** A call. */
        CALL;

        /** Its name in the API and in the table. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who promised. */
    public enum Party {
        OFFICE,
        MANAGER;

        /** Its name on pages and in the table. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it ended, if it has. */
    public enum Outcome {
        DUE;

        /** Its name in the API and in the table. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A promise made now. */
    static Promise made(Kind kind, Party by, Instant due) {
        return new Promise(kind, by, due, Outcome.DUE);
    }

    boolean isDue() {
        return outcome == Outcome.DUE;
    }

    boolean is(Kind otherKind, Party otherParty) {
        return kind == otherKind && by == otherParty;
    }
}
