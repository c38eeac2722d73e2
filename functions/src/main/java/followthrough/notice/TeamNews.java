package followthrough.notice;

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
}
