package followthrough.proof;

import followthrough.local.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in DynamoDB's own JSON, both ways. */
final class ItemsAsJson {
    private ItemsAsJson() {}

    static Json write(Map<String, AttributeValue> item) {
        var fields = new LinkedHashMap<String, Json>();
        new TreeMap<>(item).forEach((name, value) -> fields.put(name, write(value)));
        return new Json.Fields(fields);
    }

    private static Json write(AttributeValue value) {
        return switch (value.type()) {
            case S -> Json.object().with("S", value.s());
            case N -> Json.object().with("N", value.n());
            case BOOL -> Json.object().with("BOOL", value.bool());
            case SS -> Json.object().with("SS", value.ss());
            case L -> Json.object().with("L", value.l().stream().map(ItemsAsJson::write).toList());
            case M -> Json.object().with("M", write(value.m()));
            default -> throw new IllegalArgumentException("no item of ours holds " + value.type());
        };
    }

    static Map<String, AttributeValue> read(Json item) {
        var attributes = new LinkedHashMap<String, AttributeValue>();
        item.fields().forEach((name, value) -> attributes.put(name, value(value)));
        return attributes;
    }

    private static AttributeValue value(Json one) {
        var entry = one.fields().entrySet().iterator().next();
        var value = entry.getValue();
        return switch (entry.getKey()) {
            case "S" -> AttributeValue.fromS(value.text());
            case "N" -> AttributeValue.fromN(value.text());
            case "BOOL" -> AttributeValue.fromBool(value.isTrue());
            case "SS" -> AttributeValue.fromSs(value.items().stream().map(Json::text).toList());
            case "L" -> AttributeValue.fromL(value.items().stream().map(ItemsAsJson::value).toList());
            case "M" -> AttributeValue.fromM(read(value));
            default -> throw new IllegalArgumentException("no item of ours holds " + entry.getKey());
        };
    }
}
