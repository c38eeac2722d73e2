package followthrough.notice;

import followthrough.promise.Promise;
import java.time.Instant;

/** What the office is told of a concern. */
public sealed interface TeamNews {
    /** The name of its sentences in the bundle. */
    String code();

    /** It is new. */
    record Told() implements TeamNews {
        @Override
        public String code() {
            return "told";
        }
    }

    /** The customer added something. */
    record Message(String words) implements TeamNews {
        @Override
        public String code() {
            return "message";
        }
    }

    /** The customer corrected how or where to find them. */
    record ContactCorrected() implements TeamNews {
        @Override
        public String code() {
            return "contact";
        }
    }

    /** The customer was promised a call by the office. */
    record CallAsked(Instant due) implements TeamNews {
        @Override
        public String code() {
            return "call-asked";
        }
    }

    /** The customer was promised a call by a manager. */
    record ManagerAsked(Instant due) implements TeamNews {
        @Override
        public String code() {
            return "manager-asked";
        }
    }

    /**
     * No mail reaches the customer, so somebody has to call.
     *
     * @param why {@code no-address}, {@code daily-limit} or {@code refused}
     */
    record CallNeeded(String why) implements TeamNews {
        @Override
        public String code() {
            return "call-needed";
        }
    }

    /** A promise is about to break. */
    record AboutToBreak(Promise.Id promise) implements TeamNews {
        @Override
        public String code() {
            return "promise-warned";
        }
    }

    /** A promise is due, and nobody said whether it was kept. */
    record WasItKept(Promise.Id promise) implements TeamNews {
        @Override
        public String code() {
            return "promise-asked";
        }
    }

    /**
     * A promise was broken.
     *
     * @param next by when it is promised now
     * @param told whether the customer knows: by our letter, or since they said so
     */
    record Broken(Promise.Id promise, Instant next, boolean told) implements TeamNews {
        @Override
        public String code() {
            return told ? "promise-broken" : "promise-broken-untold";
        }
    }
}
