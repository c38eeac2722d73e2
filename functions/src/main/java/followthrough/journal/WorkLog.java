package followthrough.journal;

/**
 * What operators hear of the work on events. Neither method may tell a personal string: exceptions are named, not
 * quoted.
 */
public interface WorkLog {
    /** The event will be tried again. */
    void putOff(JournalEvent event, RuntimeException failure);

    /** The event could not even be taken on. */
    void unworkable(EventId id, RuntimeException failure);

    /** The event needs a person. */
    void setAside(JournalEvent event, RuntimeException failure);
}
