package followthrough.concern;

import followthrough.journal.EventId;
import followthrough.journal.Subject;
import java.util.Optional;

/**
 * Where the words stand that were said last, after what was told: by the customer, or by whoever worked on it. The
 * words themselves are personal, and stand there alone.
 *
 * @param sequence of the transition in which they were said
 * @param who {@link TimingEvent#CUSTOMER}, or the id of a staff member
 */
public record Said(long sequence, String who) {
    /** What a transition says to whoever goes there next, if it does. */
    static Optional<Said> in(long sequence, ConcernEvent first) {
        return switch (first) {
            case CustomerEvent.MessageAdded _, CustomerEvent.Reopened _, FollowUpEvent.Answered _ ->
                    Optional.of(new Said(sequence, TimingEvent.CUSTOMER));
            case WorkEvent.Answered answered -> Optional.of(new Said(sequence, answered.who()));
            case WordEvent.Noted noted -> Optional.of(new Said(sequence, noted.who()));
            case WordEvent.NewsPromised promised -> Optional.of(new Said(sequence, promised.who()));
            case TidyEvent.OpenedAgain opened -> Optional.of(new Said(sequence, opened.who()));
            case OutcomeEvent.PartlyDone partly -> Optional.of(new Said(sequence, partly.by().who()));
            default -> Optional.empty();
        };
    }

    /** Whether the customer said it. */
    public boolean isCustomers() {
        return who.equals(TimingEvent.CUSTOMER);
    }

    /** The place of the event with which it was said. */
    String place(String concern) {
        return EventId.of(new Subject(Concern.SUBJECT, concern), sequence, 0).place();
    }
}
