package followthrough.concern;

import followthrough.aws.DynamoDbTable;

/** Where stores of concerns come from. */
public final class ConcernStores {
    private ConcernStores() {}

    /** The concerns in the table. */
    public static ConcernStore in(DynamoDbTable table) {
        return new DynamoDbConcernStore(table);
    }
}
