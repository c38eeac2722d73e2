package followthrough.notice;

import followthrough.promise.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
     * @param why as {@link followthrough.concern.CustomerEvent.NoMail} has it
     */
    record CallNeeded(String why) implements TeamNews {
        @Override
        public String code() {
            return "call-needed";
        }
    }

    /**
     * Somebody has to tell the customer by phone, or tried to.
     *
     * @param code {@code call-them.asked}, {@code call-them.raised}, {@code call-them.again}, {@code call-missed} or
     *     {@code call-wrong}
     * @param words what to say, one speech each; never none
     */
    record CallThem(String code, List<String> words) implements TeamNews {
        public CallThem {
            words = List.copyOf(words);
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

    /**
     * Something about an appointment.
     *
     * @param code {@code chosen}, {@code moved}, {@code cancelled}, {@code doubted} or {@code handed}
     * @param with the name of the staff member
     * @param said with it; may be empty
     */
    record OfAppointment(String code, String with, Instant start, String said) implements TeamNews {}

    /**
     * The customer does not want it now. What they note about that stands on the page alone: it may be about their
     * health.
     *
     * @param timing as in the API
     * @param date until when they want to be left alone
     */
    record Deferred(String timing, Optional<LocalDate> date) implements TeamNews {
        @Override
        public String code() {
            return "deferred." + timing;
        }
    }

    /** They do not answer when we ask for a time, or no mail reaches them: somebody calls. */
    record Unanswered(Instant due) implements TeamNews {
        @Override
        public String code() {
            return "unanswered";
        }
    }

    /**
     * The customer no longer needs it.
     *
     * @param reason as in the API
     * @param said with it; may be empty
     */
    record Withdrawn(String reason, String said) implements TeamNews {
        @Override
        public String code() {
            return "withdrawn." + reason;
        }
    }

    /** It is back. */
    record Reopened(String said) implements TeamNews {
        @Override
        public String code() {
            return "reopened";
        }
    }

    /**
     * It is not totally resolved, the customer says.
     *
     * @param resolved as in the API: {@code partly} or {@code no}; {@code yes} if they changed their mind
     * @param due by when they were promised a call or an answer, if they were
     * @param other whether they would rather have somebody else
     * @param said what is still open; may be empty
     */
    record Answered(String resolved, Optional<Instant> due, boolean other, String said) implements TeamNews {
        @Override
        public String code() {
            return "follow-up." + resolved;
        }
    }

    /** It is urgent, and nobody has it. */
    record Alert() implements TeamNews {
        @Override
        public String code() {
            return "alert";
        }
    }

    /**
     * A colleague passed it on.
     *
     * @param from the name of whoever had it
     * @param said with it, to the customer; may be empty
     */
    record HandedOver(String from, String said) implements TeamNews {
        @Override
        public String code() {
            return "handed-over";
        }
    }
}
