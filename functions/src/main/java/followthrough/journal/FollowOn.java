package followthrough.journal;

/** A transition of another subject that hangs from an event. It may be done again after a crash, and must bear it. */
@FunctionalInterface
public interface FollowOn {
    /**
     * Does what follows.
     *
     * @throws followthrough.aws.Unavailable if it should be tried again later
     */
    void follow(JournalEvent event);
}
