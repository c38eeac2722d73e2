package followthrough.local.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways a call goes wrong. */
public enum FaultKind {
    /** Refused as too much at once; not done. */
    THROTTLE,
    /** Refused as the service's own failure; not done. */
    ERROR,
    /** No answer; perhaps done: every second time it is. */
    TIMEOUT,
    /** Done, but no answer. */
    LOST_REPLY,
    /** Done twice. Stream and due only. */
    DUPLICATE,
    /** Done a minute late. Stream and due only. */
    DELAY,
    /** A transaction refused because another is under way. DynamoDB only. */
    CONFLICT,
    /** Refused for good, as not acceptable; not done. SES only. */
    REJECT;

    /** As it is written in {@code /local/faults}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FaultKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
