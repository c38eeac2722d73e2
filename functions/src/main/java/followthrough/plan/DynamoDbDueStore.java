package followthrough.plan;

import static followthrough.aws.DynamoDbItem.instantValue;
import static followthrough.aws.DynamoDbItem.textValue;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbTable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is due, by the sparse index of heads. */
final class DynamoDbDueStore implements DueStore {
    private final DynamoDbTable table;

    DynamoDbDueStore(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public List<Due> dueBefore(int shard, Instant before, Optional<Due> after, int atMost) {
        return table
                .query(request -> {
                    request.indexName(DynamoDbWakeFormat.INDEX)
                            .keyConditionExpression("dueShard = :shard AND nextDue < :before")
                            .expressionAttributeValues(
                                    Map.of(
                                            ":shard", textValue(Integer.toString(shard)),
                                            ":before", instantValue(before)))
                            .limit(atMost);
                    after.map(DynamoDbWakeFormat::position)
                            .map(DynamoDbItem::attributes)
                            .ifPresent(request::exclusiveStartKey);
                })
                .stream()
                .map(DynamoDbWakeFormat::due)
                .toList();
    }
}
