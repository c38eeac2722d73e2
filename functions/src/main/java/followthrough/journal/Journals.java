package followthrough.journal;

import followthrough.aws.DynamoDbTable;

/** Where journals come from. */
public final class Journals {
    private Journals() {}

    /** The journal in the table. */
    public static Journal in(DynamoDbTable table) {
        return new DynamoDbJournal(table);
    }
}
