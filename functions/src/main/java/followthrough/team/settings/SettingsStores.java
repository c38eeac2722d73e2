package followthrough.team.settings;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Makes settings stores. */
public final class SettingsStores {

    private SettingsStores() {}

    /** A store in a DynamoDB table with the keys {@code pk} and {@code sk}. */
    public static SettingsStore dynamoDb(DynamoDbClient client, String table) {
        return new DynamoDbSettingsStore(client, table);
    }
}
