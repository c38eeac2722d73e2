package followthrough.plan;

import followthrough.aws.DynamoDbTable;

/** Where stores of what is due come from. */
public final class DueStores {
    private DueStores() {}

    /** What is due in the table. */
    public static DueStore in(DynamoDbTable table) {
        return new DynamoDbDueStore(table);
    }
}
