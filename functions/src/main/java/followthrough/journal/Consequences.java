package followthrough.journal;

import java.util.List;

/** What one kind of subject makes of its events. */
public interface Consequences {
    /** The effects of an event, in the order in which they are to be done; the same for the same event, always. */
    List<Effect> of(JournalEvent event);

    /**
     * Does one effect. It may be done again after a crash, so all but sending a mail must bear it.
     *
     * @throws followthrough.aws.Unavailable if it should be tried again later
     */
    void perform(JournalEvent event, Effect effect);

    /**
     * An event is about to be set aside, with some of its effects not done. Whoever waits for those has to be helped.
     */
    void giveUp(JournalEvent event);
}
