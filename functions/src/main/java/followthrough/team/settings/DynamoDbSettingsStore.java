package followthrough.team.settings;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journal.JournalEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Settings in one item, each version in an item of its own, and which is in force in a third: in one transaction. */
final class DynamoDbSettingsStore implements SettingsStore {
    /** After how long nobody goes by the settings before any more. */
    private static final Duration EVERYBODY_KNOWS = CachedSettings.FRESH.plusSeconds(60);

    static final String PARTITION = "SETTINGS";
    private static final String CURRENT = "CURRENT";
    private static final int FORMAT = 1;
    private static final String VERSION = "version";
    private static final String DOCUMENT = "document";
    private static final String AT = "at";
    private static final String BY = "by";

    private final DynamoDbTable table;

    DynamoDbSettingsStore(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public Optional<StoredSettings> load() {
        return table.get(PARTITION, CURRENT).map(DynamoDbSettingsStore::read);
    }

    @Override
    public Saved save(String document, long expectedVersion, Instant at, String by) {
        StoredSettings next = new StoredSettings(expectedVersion + 1, document, at, by);
        DynamoDbItem current = item("settings", CURRENT, next);
        DynamoDbItem version = item("settings-version", "VERSION#%010d".formatted(next.version()), next);
        TransactWriteItem put = table.putAfter(current, VERSION, expectedVersion);
        TransactWriteItem inForce = table.put(DynamoDbSettingsVersion.write(next.version()));
        Stream<TransactWriteItem> writes =
                Stream.concat(Stream.of(put, table.putNew(version), inForce), planAgain(next));
        return switch (table.write(writes.toList())) {
            case DynamoDbOutcome.Written _ -> new Saved.Done(next.version());
            case DynamoDbOutcome.Refused _ -> new Saved.Superseded();
        };
    }

    /** By the first settings ever nothing has been planned otherwise. */
    private Stream<TransactWriteItem> planAgain(StoredSettings next) {
        JournalEvent changed = SettingsChanged.at(next.version(), next.at());
        return Stream.of(DynamoDbEventFormat.write(changed, next.at().plus(EVERYBODY_KNOWS)))
                .filter(_ -> next.version() > 1)
                .map(table::put);
    }

    private static DynamoDbItem item(String type, String sort, StoredSettings settings) {
        return DynamoDbItem.of(type, FORMAT, PARTITION, sort)
                .number(VERSION, settings.version())
                .text(DOCUMENT, settings.document())
                .instant(AT, settings.at())
                .text(BY, settings.by());
    }

    private static StoredSettings read(DynamoDbItem item) {
        return new StoredSettings(item.number(VERSION), item.text(DOCUMENT), item.instant(AT), item.text(BY));
    }
}
