package followthrough.local.dynamodb;

import followthrough.document.Node;
import followthrough.local.aws.Touch;
import followthrough.local.template.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Which permissions a DynamoDB request needs: a transaction needs those of its parts. */
final class Touches {
    private static final Map<String, String> PARTS =
            Map.of(
                    "Put", "PutItem",
                    "Update", "UpdateItem",
                    "Delete", "DeleteItem",
                    "ConditionCheck", "ConditionCheckItem",
                    "Get", "GetItem");

    private Touches() {}

    static List<Touch> of(String operation, Node body) {
        var touches = new LinkedHashSet<Touch>();
        body.get("TransactItems")
                .items()
                .forEach(item ->
                        item.fields()
                                .forEach((part, it) ->
                                        touches.add(
                                                touch(
                                                        PARTS.getOrDefault(part, part),
                                                        Place.tableArn(it.get("TableName").text())))));
        body.get("RequestItems")
                .fields()
                .keySet()
                .forEach(table -> touches.add(touch(operation, Place.tableArn(table))));
        body.get("TableName").some().ifPresent(_ -> touches.add(touch(operation, resource(body))));
        return List.copyOf(touches);
    }

    private static String resource(Node body) {
        var table = Place.tableArn(body.get("TableName").text());
        return body.get("IndexName").some().map(index -> table + "/index/" + index.text()).orElse(table);
    }

    private static Touch touch(String action, String resource) {
        return new Touch("dynamodb:" + action, resource);
    }
}
