package followthrough.contract;

import followthrough.aws.DynamoDbTable;
import followthrough.journal.Journal;
import followthrough.journal.Journals;

/** The contract of the journal in the table, wherever that is. */
abstract class JournalInATable extends JournalContract {
    private final DynamoDbTable table = aws().table();

    abstract Aws aws();

    @Override
    Journal journal() {
        return Journals.in(table);
    }
}
