package followthrough.concern;

import followthrough.concern.PromiseEvent.Stepped;
import followthrough.concern.TimingEvent.Cancelled;
import followthrough.concern.TimingEvent.Chosen;
import followthrough.concern.TimingEvent.Moved;
import followthrough.concern.TimingEvent.Proposed;
import followthrough.concern.TimingEvent.Woken;

/**
 * How much a letter to a customer matters: whether they have it although they called our letters unwanted, and whether
 * a person calls where no letter reaches them.
 */
public enum Weight {
    /** They need to know it: a person calls where no letter reaches them. */
    NEWS(true, true),
    /** It answers what they did themselves, or a person calls anyway: by letter alone. */
    RECEIPT(true, false),
    /** They would miss it, unless they want no such letters: a person calls where no letter reaches them. */
    SERVICE(false, true),
    /** It is for whoever likes our letters, and there is another way to the same end. */
    COURTESY(false, false);

    private final boolean necessary;
    private final boolean called;

    Weight(boolean necessary, boolean called) {
        this.necessary = necessary;
        this.called = called;
    }

    /** That of the letter which hangs from an event. */
    public static Weight of(ConcernEvent event) {
        return switch (event) {
            case WorkEvent.Answered _, Chosen _, Moved _, Cancelled _, Proposed _ -> NEWS;
            case PromiseEvent.Broken _, PromiseEvent.Amended _, UrgencyEvent.MadeOrdinary _ -> NEWS;
            case HandoverEvent.HandedOver _, TidyEvent.OpenedAgain _ -> NEWS;
            case ProgressEvent.Late _, ProgressEvent.TakenBack _ -> NEWS;
            case OutcomeEvent _, WordEvent _ -> NEWS;
            case ProgressEvent.OnTheWay _, ReminderEvent.Reminded _, FollowUpEvent.Skipped _ -> SERVICE;
            case Stepped _, Woken _, FollowUpEvent _ -> COURTESY;
            default -> RECEIPT;
        };
    }

    /** Whether a customer to whom that much gets through has it by mail. */
    public boolean passes(Reach reach) {
        return switch (reach) {
            case ALL -> true;
            case NECESSARY -> necessary;
            case NONE -> false;
        };
    }

    /** Whether it is worth a call where no letter reaches them. */
    public boolean isCalled() {
        return called;
    }
}
