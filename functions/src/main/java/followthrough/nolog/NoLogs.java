package followthrough.nolog;

import followthrough.aws.DynamoDbTable;

/** Where logs of what staff said no to come from. */
public final class NoLogs {
    private NoLogs() {}

    /** The one in the table. */
    public static NoLog in(DynamoDbTable table) {
        return new DynamoDbNoLog(table);
    }
}
