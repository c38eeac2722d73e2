package followthrough.contract;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbTable;
import followthrough.team.settings.DynamoDbSettingsVersion;
import followthrough.team.settings.Saved;
import followthrough.team.settings.SettingsStore;
import followthrough.team.settings.SettingsStores;
import followthrough.team.settings.StoredSettings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** What a store of settings does, whatever answers at the endpoint. */
abstract class SettingsStoreContract {

    private static final String TABLE = "settings-contract";
    private static final Instant AT = Instant.parse("2026-11-23T16:00:00.123Z");

    private final DynamoDbClient client = aws().dynamoDb();
    private final SettingsStore store = SettingsStores.in(new DynamoDbTable(client, TABLE));

    /** What answers. */
    abstract Aws aws();

    /** Many people who act at once. */
    ExecutorService people() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @BeforeEach
    void there_is_an_empty_table() {
        client.createTable(table ->
                table.tableName(TABLE)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(text("pk"), text("sk"))
                        .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)));
    }

    @AfterEach
    void nothing_is_left() {
        client.deleteTable(table -> table.tableName(TABLE));
        client.close();
    }

    @Test
    void has_no_settings_at_first() {
        assertThat(store.load()).isEmpty();
    }

    @Test
    void loads_what_it_saved() {
        assertThat(store.save("{\"a\":\"é\"}", 0, AT, "operator")).isEqualTo(new Saved.Done(1));

        assertThat(store.load()).contains(new StoredSettings(1, "{\"a\":\"é\"}", AT, "operator"));
    }

    @Test
    void counts_versions_and_keeps_each() {
        store.save("{\"a\":1}", 0, AT, "operator");
        assertThat(store.save("{\"a\":2}", 1, AT, "walt")).isEqualTo(new Saved.Done(2));

        assertThat(store.load()).contains(new StoredSettings(2, "{\"a\":2}", AT, "walt"));
        assertThat(item("VERSION#0000000001"))
                .containsEntry("document", AttributeValue.fromS("{\"a\":1}"))
                .containsEntry("type", AttributeValue.fromS("settings-version"));
        assertThat(item("VERSION#0000000002")).containsEntry("document", AttributeValue.fromS("{\"a\":2}"));
    }

    @Test
    void says_which_version_is_in_force_without_the_settings() {
        assertThat(item("IN-FORCE")).isEmpty();

        store.save("{\"a\":1}", 0, AT, "operator");
        assertThat(versionInForce()).isEqualTo(1);

        store.save("{\"a\":2}", 1, AT, "operator");
        store.save("{\"a\":3}", 1, AT, "operator");
        assertThat(versionInForce()).isEqualTo(2);
        assertThat(item("IN-FORCE"))
                .doesNotContainKey("document")
                .containsEntry("type", AttributeValue.fromS("settings-in-force"));
    }

    private long versionInForce() {
        Map<String, AttributeValue> key = DynamoDbSettingsVersion.key().attributes();
        return DynamoDbSettingsVersion.read(
                DynamoDbItem.read(client.getItem(get -> get.tableName(TABLE).key(key)).item()));
    }

    @Test
    void overwrites_nothing_it_did_not_expect() {
        assertThat(store.save("{\"a\":1}", 1, AT, "operator")).isEqualTo(new Saved.Superseded());
        assertThat(store.load()).isEmpty();

        store.save("{\"a\":1}", 0, AT, "operator");
        assertThat(store.save("{\"a\":2}", 0, AT, "operator")).isEqualTo(new Saved.Superseded());
        assertThat(store.save("{\"a\":2}", 2, AT, "operator")).isEqualTo(new Saved.Superseded());
        assertThat(store.load().map(StoredSettings::document)).contains("{\"a\":1}");
    }

    @Test
    void lets_one_of_many_at_once_win() throws Exception {
        Callable<Saved> save = () -> store.save("{\"a\":1}", 0, AT, "operator");

        try (var people = people()) {
            List<Future<Saved>> saved = people.invokeAll(Stream.generate(() -> save).limit(20).toList());
            assertThat(saved.stream().map(Future::resultNow).filter(Saved.Done.class::isInstance)).hasSize(1);
        }
    }

    @Test
    void reads_settings_as_format_1_wrote_them() {
        client.putItem(put ->
                put.tableName(TABLE)
                        .item(
                                Map.of(
                                        "pk", AttributeValue.fromS("SETTINGS"),
                                        "sk", AttributeValue.fromS("CURRENT"),
                                        "type", AttributeValue.fromS("settings"),
                                        "format", AttributeValue.fromN("1"),
                                        "version", AttributeValue.fromN("12"),
                                        "document", AttributeValue.fromS("{\"a\":1}"),
                                        "at", AttributeValue.fromS("2026-11-23T16:00:00Z"),
                                        "by", AttributeValue.fromS("operator"))));

        assertThat(store.load())
                .contains(new StoredSettings(12, "{\"a\":1}", Instant.parse("2026-11-23T16:00:00Z"), "operator"));
    }

    private Map<String, AttributeValue> item(String sk) {
        return client.getItem(get ->
                        get.tableName(TABLE)
                                .key(Map.of("pk", AttributeValue.fromS("SETTINGS"), "sk", AttributeValue.fromS(sk))))
                .item();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
