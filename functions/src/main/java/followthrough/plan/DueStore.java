package followthrough.plan;

import followthrough.journal.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Subjects by when the next of their plan is due. All of it throws {@link followthrough.aws.Unavailable}. */
public interface DueStore {
    /** A subject and when it is next due. */
    record Due(Subject subject, Instant at) {}

    /**
     * Subjects of a shard which are due before an instant, earliest first, in one request.
     *
     * @param after the last of the page before; empty for the first page
     */
    List<Due> dueBefore(int shard, Instant before, Optional<Due> after, int atMost);
}
