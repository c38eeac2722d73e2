package followthrough.team.settings;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How settings stand in the table: the present ones, and beside them every version. */
final class SettingsItem {

    static final String PK = "pk";
    static final String VERSION = "version";

    private static final String SK = "sk";
    private static final String TYPE = "type";
    private static final String FORMAT = "format";
    private static final String DOCUMENT = "document";
    private static final String AT = "at";
    private static final String BY = "by";

    private static final String PARTITION = "SETTINGS";
    private static final String FORMAT_NOW = "1";

    private SettingsItem() {}

    static Map<String, AttributeValue> currentKey() {
        return key("CURRENT");
    }

    static Map<String, AttributeValue> current(StoredSettings settings) {
        return item(currentKey(), "settings", settings);
    }

    static Map<String, AttributeValue> version(StoredSettings settings) {
        return item(key("VERSION#%010d".formatted(settings.version())), "settings-version", settings);
    }

    /** Reads an item of any format that was ever written. */
    static StoredSettings read(Map<String, AttributeValue> item) {
        String format = get(item, FORMAT).n();
        if (!FORMAT_NOW.equals(format)) {
            throw new IllegalStateException("settings item of unknown format " + format);
        }
        return new StoredSettings(
                Long.parseLong(get(item, VERSION).n()),
                get(item, DOCUMENT).s(),
                Instant.parse(get(item, AT).s()),
                get(item, BY).s());
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    private static Map<String, AttributeValue> key(String sk) {
        return Map.of(PK, AttributeValue.fromS(PARTITION), SK, AttributeValue.fromS(sk));
    }

    private static Map<String, AttributeValue> item(
            Map<String, AttributeValue> key, String type, StoredSettings settings) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put(TYPE, AttributeValue.fromS(type));
        item.put(FORMAT, AttributeValue.fromN(FORMAT_NOW));
        item.put(VERSION, number(settings.version()));
        item.put(DOCUMENT, AttributeValue.fromS(settings.document()));
        item.put(AT, AttributeValue.fromS(settings.at().toString()));
        item.put(BY, AttributeValue.fromS(settings.by()));
        return item;
    }

    private static AttributeValue get(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        if (value == null) {
            throw new IllegalStateException("settings item without " + name);
        }
        return value;
    }
}
