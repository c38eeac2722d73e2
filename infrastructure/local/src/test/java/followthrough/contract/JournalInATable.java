package followthrough.contract;

import followthrough.aws.DynamoDbTable;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journal.Journal;
import followthrough.journal.JournalEvent;
import followthrough.journal.Journals;
import java.util.List;

/** The contract of the journal in the table, wherever that is. */
abstract class JournalInATable extends JournalContract {
    private final DynamoDbTable table = aws().table();

    abstract Aws aws();

    @Override
    Journal journal() {
        return Journals.in(table);
    }

    @Override
    void add(JournalEvent event) {
        table.write(List.of(table.put(DynamoDbEventFormat.write(event, true))));
    }
}
