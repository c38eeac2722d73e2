package followthrough.team.settings;

import followthrough.aws.DynamoDbItem;

/** The version of the settings in force, as a small item that is read together with others. */
public final class DynamoDbSettingsVersion {
    private static final String TYPE = "settings-in-force";
    private static final int FORMAT = 1;
    private static final String VERSION = "version";

    private DynamoDbSettingsVersion() {}

    /** Where it stands. */
    public static DynamoDbItem key() {
        return DynamoDbItem.key("SETTINGS", "IN-FORCE");
    }

    /** Whether it is that item. */
    public static boolean isOne(DynamoDbItem item) {
        return item.text(DynamoDbItem.TYPE).equals(TYPE);
    }

    /** The version that it holds. */
    public static long read(DynamoDbItem item) {
        return item.number(VERSION);
    }
}
