package followthrough.aws;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of one item, written and read by name. Instants are ISO-8601 texts in UTC to the millisecond, all of
 * one length so that they sort; numbers are whole.
 */
public final class DynamoDbItem {
    /** The partition key's attribute. */
    public static final String PARTITION = "pk";

    /** The sort key's attribute. */
    public static final String SORT = "sk";

    /** What kind of item it is. */
    public static final String TYPE = "type";

    /** The version of that kind's format, from 1. */
    public static final String FORMAT = "format";

    /** When the table may sweep it, in seconds since 1970. Nothing relies on the sweep. */
    public static final String EXPIRES = "expiresAt";

    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private final Map<String, AttributeValue> attributes;

    /** Where an item stands. */
    public record Key(String partition, String sort) {}

    private DynamoDbItem(Map<String, AttributeValue> attributes) {
        this.attributes = attributes;
    }

    /** A new item of a kind. */
    public static DynamoDbItem of(String type, int format, String partition, String sort) {
        return key(partition, sort).text(TYPE, type).number(FORMAT, format);
    }

    /** The key of an item alone. */
    public static DynamoDbItem key(String partition, String sort) {
        return new DynamoDbItem(new HashMap<>()).text(PARTITION, partition).text(SORT, sort);
    }

    /** An item as the table gave it. */
    public static DynamoDbItem read(Map<String, AttributeValue> attributes) {
        return new DynamoDbItem(attributes);
    }

    public DynamoDbItem text(String name, String value) {
        attributes.put(name, textValue(value));
        return this;
    }

    /** Writes the value unless it is empty; an absent attribute reads as empty. */
    public DynamoDbItem textUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    public DynamoDbItem number(String name, long value) {
        attributes.put(name, numberValue(value));
        return this;
    }

    public DynamoDbItem bytes(String name, byte[] value) {
        attributes.put(name, AttributeValue.fromB(SdkBytes.fromByteArray(value)));
        return this;
    }

    public DynamoDbItem flag(String name, boolean value) {
        attributes.put(name, AttributeValue.fromBool(value));
        return this;
    }

    public DynamoDbItem instant(String name, Instant value) {
        return text(name, INSTANT.format(value));
    }

    public DynamoDbItem part(String name, DynamoDbItem value) {
        attributes.put(name, AttributeValue.fromM(value.attributes));
        return this;
    }

    public DynamoDbItem list(String name, List<DynamoDbItem> values) {
        attributes.put(
                name,
                AttributeValue.fromL(values.stream().map(value -> AttributeValue.fromM(value.attributes)).toList()));
        return this;
    }

    /** The attributes that stand under that name as one. */
    public DynamoDbItem part(String name) {
        return new DynamoDbItem(optional(name).map(AttributeValue::m).orElse(Map.of()));
    }

    /** Attributes without a key, to stand in a list or as one. */
    public static DynamoDbItem part() {
        return new DynamoDbItem(new HashMap<>());
    }

    /** Where it stands. */
    public Key key() {
        return new Key(text(PARTITION), text(SORT));
    }

    public Map<String, AttributeValue> attributes() {
        return attributes;
    }

    public boolean has(String name) {
        return attributes.containsKey(name);
    }

    /** The text under that name; absent means empty. */
    public String text(String name) {
        return optional(name).map(AttributeValue::s).orElse("");
    }

    /** The number under that name; absent means 0. */
    public long number(String name) {
        return optional(name).map(value -> Long.parseLong(value.n())).orElse(0L);
    }

    /** The bytes under that name, which must be there. */
    public byte[] bytes(String name) {
        return optional(name).orElseThrow().b().asByteArray();
    }

    public boolean flag(String name) {
        return optional(name).map(AttributeValue::bool).orElse(false);
    }

    /** The instant under that name, which must be there. */
    public Instant instant(String name) {
        return Instant.parse(text(name));
    }

    public List<DynamoDbItem> list(String name) {
        return optional(name).map(AttributeValue::l).orElse(List.of()).stream()
                .map(value -> new DynamoDbItem(value.m()))
                .toList();
    }

    private Optional<AttributeValue> optional(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** A text as an attribute's value. */
    public static AttributeValue textValue(String value) {
        return AttributeValue.fromS(value);
    }

    /** A number as an attribute's value. */
    public static AttributeValue numberValue(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    /** An instant as an attribute's value. */
    public static AttributeValue instantValue(Instant value) {
        return AttributeValue.fromS(INSTANT.format(value));
    }
}
