package followthrough.proof;

import followthrough.document.Json;
import followthrough.document.Node;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in DynamoDB's own JSON, both ways. */
final class ItemsAsJson {
    private ItemsAsJson() {}

    static Node write(Map<String, AttributeValue> item) {
        var fields = Json.mapping();
        new TreeMap<>(item).forEach((name, value) -> fields.with(name, write(value)));
        return fields.build();
    }

    private static Node write(AttributeValue value) {
        var typed = Json.mapping();
        return switch (value.type()) {
            case S -> typed.with("S", value.s()).build();
            case N -> typed.with("N", value.n()).build();
            case B -> typed.with("B", Base64.getEncoder().encodeToString(value.b().asByteArray())).build();
            case BOOL -> typed.with("BOOL", value.bool()).build();
            case SS -> typed.with("SS", value.ss().stream().map(Node::text).toList()).build();
            case L -> typed.with("L", value.l().stream().map(ItemsAsJson::write).toList()).build();
            case M -> typed.with("M", write(value.m())).build();
            default -> throw new IllegalArgumentException("no item of ours holds " + value.type());
        };
    }

    static Map<String, AttributeValue> read(Node item) {
        var attributes = new LinkedHashMap<String, AttributeValue>();
        item.fields().forEach((name, value) -> attributes.put(name, value(value)));
        return attributes;
    }

    private static AttributeValue value(Node one) {
        var type = one.fields().keySet().iterator().next();
        var value = one.get(type);
        return switch (type) {
            case "S" -> AttributeValue.fromS(value.text());
            case "N" -> AttributeValue.fromN(value.text());
            case "B" -> AttributeValue.fromB(SdkBytes.fromByteArray(Base64.getDecoder().decode(value.text())));
            case "BOOL" -> AttributeValue.fromBool(value.isTrue());
            case "SS" -> AttributeValue.fromSs(texts(value));
            case "L" -> AttributeValue.fromL(value.items().stream().map(ItemsAsJson::value).toList());
            case "M" -> AttributeValue.fromM(read(value));
            default -> throw new IllegalArgumentException("no item of ours holds " + type);
        };
    }

    private static List<String> texts(Node list) {
        return list.items().stream().map(Node::text).toList();
    }
}
