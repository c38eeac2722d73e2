package followthrough.journal;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbTable;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Marks an effect as done in the very transaction that does it, which makes it happen once and not twice. */
public final class DynamoDbMark {
    private DynamoDbMark() {}

    /** A part of a transaction that marks the effect of an event, and is refused if it is marked. */
    public static TransactWriteItem of(DynamoDbTable table, EventId event, Effect effect, Instant at) {
        return table.change(change ->
                change.key(DynamoDbItem.key(event.subject(), event.place()).attributes())
                        .updateExpression("SET #done = :at")
                        .conditionExpression("attribute_exists(pk) AND attribute_not_exists(#done)")
                        .expressionAttributeNames(Map.of("#done", DynamoDbEventFormat.DONE + effect.name()))
                        .expressionAttributeValues(Map.of(":at", DynamoDbItem.instantValue(at))));
    }
}
