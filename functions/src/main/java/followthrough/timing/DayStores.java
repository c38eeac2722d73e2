package followthrough.timing;

import followthrough.aws.DynamoDbTable;

/** Where stores of what is taken come from. */
public final class DayStores {
    private DayStores() {}

    /** What is taken, in the table. */
    public static DayStore in(DynamoDbTable table) {
        return new DynamoDbDayStore(table);
    }

    /** Those who would rather come sooner, in the table. */
    public static WaitingList waitingList(DynamoDbTable table) {
        return new DynamoDbWaitingList(table);
    }
}
