package followthrough.team.settings;

import followthrough.aws.DynamoDbTable;

/** Makes settings stores. */
public final class SettingsStores {

    private SettingsStores() {}

    /** The settings in the table. */
    public static SettingsStore in(DynamoDbTable table) {
        return new DynamoDbSettingsStore(table);
    }
}
