package followthrough.concern;

import followthrough.followup.Answer;
import followthrough.promise.Promise;
import followthrough.timing.Timing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why somebody who leads should call a customer today. It is over once somebody of ours did what was to be done: took
 * it, answered, agreed on a time, or spoke with them.
 */
public enum Trouble {
    /** It is urgent, and nobody has it. */
    URGENT,
    /** The last promise that ended was broken. */
    BROKEN,
    /** They said that it is not resolved, and wait for our call. */
    BAD_ANSWER,
    /** No letter reaches them, and they have to be told something. */
    UNREACHED,
    /** The date on which they wanted to hear from us has passed, what we wrote is not answered, and a call is due. */
    OVERDUE,
    /** It is resolved, they are not content, and nobody of ours said anything since. */
    LOW_SCORE;

    /** Its name on pages and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Trouble of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** All that a concern has. */
    static List<Trouble> in(Concern concern) {
        return Arrays.stream(values()).filter(trouble -> trouble.isIn(concern)).toList();
    }

    private boolean isIn(Concern concern) {
        return switch (this) {
            case URGENT -> concern.urgency() instanceof Urgency.Reaching;
            case BROKEN -> concern.state().isOpen() && concern.promises().isLastBroken();
            case BAD_ANSWER -> waitsAfterABadAnswer(concern);
            case UNREACHED -> concern.correspondence().calls().isOpen();
            case OVERDUE -> isOverdue(concern);
            case LOW_SCORE -> isUnhappy(concern);
        };
    }

    private static boolean waitsAfterABadAnswer(Concern concern) {
        return concern.state().isOpen()
                && concern.followUp().lastAnswer().filter(Answer::isBad).isPresent()
                && concern.promises().due().stream().anyMatch(Trouble::isWord);
    }

    private static boolean isWord(Promise promise) {
        return promise.kind() == Promise.Kind.CALL || promise.kind() == Promise.Kind.ANSWER;
    }

    private static boolean isOverdue(Concern concern) {
        Timing timing = concern.choice().timing();
        return concern.state().isOpen()
                && timing.asked() > 0
                && timing.nextAsking().isEmpty()
                && concern.promises().due().stream().anyMatch(promise -> promise.kind() == Promise.Kind.CALL);
    }

    private static boolean isUnhappy(Concern concern) {
        return (concern.state() == State.RESOLVED || concern.state() == State.CLOSED)
                && concern.followUp().lastAnswer().filter(Answer::isUnhappy).isPresent()
                && concern.correspondence().said().filter(Said::isCustomers).isPresent();
    }
}
