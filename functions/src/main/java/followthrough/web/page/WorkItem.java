package followthrough.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A concern as whoever works on it sees it.
 *
 * @param owner the name of the staff member who answers for it; empty if it is the office
 * @param mine whether that is the reader
 * @param words what was told, whole
 * @param reachedByMail false if a person has to call because no mail reaches the customer
 * @param calling what they are to be told by phone, and which letters they have
 * @param promises those of which there is something to say
 * @param times when it happens
 * @param progress how it is going, where there is something to say of that now
 * @param outcome what can be said of what came of it
 * @param timeline what the customer sees, oldest first
 * @param tidy the forms that put it in order
 */
public record WorkItem(
        WorkLine line,
        String owner,
        boolean mine,
        boolean open,
        String words,
        Contact contact,
        boolean reachedByMail,
        Calling calling,
        List<PromiseLine> promises,
        WorkTimes times,
        Optional<WorkProgress> progress,
        WorkOutcome outcome,
        List<TimelineEntry> timeline,
        TidyPage tidy) {
    /** Whether its time has come, so that how it ends is what is said next. */
    public boolean isGoingOn() {
        return progress.isPresent() || outcome.rings();
    }
}
