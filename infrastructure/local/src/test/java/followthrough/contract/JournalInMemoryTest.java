package followthrough.contract;

import followthrough.journal.Journal;

class JournalInMemoryTest extends JournalContract {
    private final InMemoryJournal journal = new InMemoryJournal();

    @Override
    Journal journal() {
        return journal;
    }
}
