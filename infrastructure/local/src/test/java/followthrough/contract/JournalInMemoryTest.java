package followthrough.contract;

import followthrough.journal.Journal;
import followthrough.journal.JournalEvent;

class JournalInMemoryTest extends JournalContract {
    private final InMemoryJournal journal = new InMemoryJournal();

    @Override
    Journal journal() {
        return journal;
    }

    @Override
    void add(JournalEvent event) {
        journal.add(event);
    }
}
