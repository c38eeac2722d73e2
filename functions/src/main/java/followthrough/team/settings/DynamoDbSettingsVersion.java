package followthrough.team.settings;

import followthrough.aws.DynamoDbItem;

/**
 * The version of the settings in force, in a small item of its own, written in the same transaction as the settings, so
 * that it can be read together with other items and waited for without reading the settings.
 */
public final class DynamoDbSettingsVersion {

    private static final String TYPE = "settings-in-force";
    private static final String SORT = "IN-FORCE";
    private static final String VERSION = "version";
    private static final int FORMAT = 1;

    private DynamoDbSettingsVersion() {}

    /** The key of the item. */
    public static DynamoDbItem key() {
        return DynamoDbItem.key(DynamoDbSettingsStore.PARTITION, SORT);
    }

    /** Whether it is that item. */
    public static boolean isOne(DynamoDbItem item) {
        return item.text(DynamoDbItem.TYPE).equals(TYPE);
    }

    /** The version that the item says. 0, which any settings are at least, if it is not there. */
    public static long read(DynamoDbItem item) {
        return item.number(VERSION);
    }

    static DynamoDbItem write(long version) {
        return DynamoDbItem.of(TYPE, FORMAT, DynamoDbSettingsStore.PARTITION, SORT).number(VERSION, version);
    }
}
