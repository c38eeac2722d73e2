package followthrough.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pending events of the journal and who works on them. Writes under a lease that was lost change nothing. */
public interface Journal {
    /** Into how many parts the pending events are spread, so that no one part of the index is hot. */
    int SHARDS = 4;

    /** The part that a subject belongs to. */
    static int shardOf(Subject subject) {
        return Math.floorMod(subject.key().hashCode(), SHARDS);
    }

    /** Records an event by itself, whose place says that it is the same one; once is enough. */
    void append(JournalEvent event);

    /** Takes the lease of an event until then; empty if the event is not pending or somebody has the lease. */
    Optional<Lease> lease(EventId id, String token, Instant now, Instant until);

    /**
     * Marks an effect as done.
     *
     * @return whether the lease still held
     */
    boolean done(Lease lease, Effect effect, Instant at);

    /** Ends the lease of an event of which all is done; it is pending no longer. */
    void finish(Lease lease);

    /** Ends a lease after a failure and leaves the event pending, to be tried again at that instant. */
    void putOff(Lease lease, int failures, Instant tryAgain);

    /** Ends a lease after the last failure: the event is set aside until a person puts it back. */
    void setAside(Lease lease, Instant at, String problem);

    /** Makes an event that was set aside pending again, from the beginning; any other is left as it is. */
    void putBack(EventId id, Instant now);

    /** The events that were set aside before that instant, longest first. */
    List<EventId> asides(Instant before, int atMost);

    /** A pending event and since when it should have been done. */
    record Overdue(EventId id, Instant since) {}

    /**
     * The pending events of a shard which should have been done before that instant, longest waiting first.
     *
     * @param after the last of the page before; empty for the first page
     */
    List<Overdue> overdue(int shard, Instant before, Optional<Overdue> after, int atMost);
}
