package followthrough.team.settings;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Settings in one item, and each version in an item of its own, written in the same transaction. */
final class DynamoDbSettingsStore implements SettingsStore {

    private static final String IS_NEW = "attribute_not_exists(" + SettingsItem.PK + ")";
    private static final Set<String> LOST_TO_ANOTHER = Set.of("ConditionalCheckFailed", "TransactionConflict");

    private final DynamoDbClient client;
    private final String table;

    DynamoDbSettingsStore(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public Optional<StoredSettings> load() {
        var response = client.getItem(get -> get.tableName(table).key(SettingsItem.currentKey()).consistentRead(true));
        return response.hasItem() ? Optional.of(SettingsItem.read(response.item())) : Optional.empty();
    }

    @Override
    public Saved save(String document, long expectedVersion, Instant at, String by) {
        StoredSettings next = new StoredSettings(expectedVersion + 1, document, at, by);
        try {
            client.transactWriteItems(write -> write.transactItems(current(next), version(next)));
            return new Saved.Done(next.version());
        } catch (TransactionCanceledException canceled) {
            if (canceled.cancellationReasons().stream().anyMatch(DynamoDbSettingsStore::lostToAnother)) {
                return new Saved.Superseded();
            }
            throw canceled;
        }
    }

    private TransactWriteItem current(StoredSettings next) {
        Put.Builder put = put(SettingsItem.current(next));
        return item(
                next.version() == 1
                        ? put.conditionExpression(IS_NEW)
                        : put.conditionExpression("#version = :expected")
                                .expressionAttributeNames(Map.of("#version", SettingsItem.VERSION))
                                .expressionAttributeValues(
                                        Map.of(":expected", SettingsItem.number(next.version() - 1))));
    }

    private TransactWriteItem version(StoredSettings next) {
        return item(put(SettingsItem.version(next)).conditionExpression(IS_NEW));
    }

    private Put.Builder put(Map<String, AttributeValue> item) {
        return Put.builder().tableName(table).item(item);
    }

    private static TransactWriteItem item(Put.Builder put) {
        return TransactWriteItem.builder().put(put.build()).build();
    }

    private static boolean lostToAnother(CancellationReason reason) {
        return LOST_TO_ANOTHER.contains(reason.code());
    }
}
