package followthrough.fieldwork;

import followthrough.concern.ConcernFile;
import followthrough.journal.Journal;
import followthrough.journal.JournalEvent;
import java.time.InstantSource;
import java.util.List;

/** What is done about what failed so often that it was set aside. */
public final class AsideActs {
    private final Journal journal;
    private final InstantSource clock;

    public AsideActs(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * All that was set aside of a concern is tried again, from the beginning; one request each. What was not set aside
     * is left as it is, so pressing again changes nothing more.
     *
     * @return how much that was
     * @throws followthrough.aws.Unavailable if that cannot be known
     */
    public int retry(ConcernFile file) {
        List<JournalEvent> aside = file.setAside();
        aside.forEach(event -> journal.putBack(event.id(), clock.instant()));
        return aside.size();
    }
}
