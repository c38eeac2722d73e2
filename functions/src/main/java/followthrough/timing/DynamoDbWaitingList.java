package followthrough.timing;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbTable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Those who would rather come sooner, in the table. */
final class DynamoDbWaitingList implements WaitingList {
    /** Sorts after every instant. */
    private static final String END = "~";

    private final DynamoDbTable table;

    DynamoDbWaitingList(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public List<String> after(String team, Instant start, int atMost) {
        return table
                .query(request ->
                        request.keyConditionExpression("pk = :team AND sk BETWEEN :from AND :end")
                                .expressionAttributeValues(
                                        Map.of(
                                                ":team", DynamoDbItem.textValue(DynamoDbDayFormat.partition(team)),
                                                ":from",
                                                        DynamoDbItem.textValue(
                                                                DynamoDbWaitingFormat.WAITING + start + END),
                                                ":end", DynamoDbItem.textValue(DynamoDbWaitingFormat.WAITING + END)))
                                .limit(atMost))
                .stream()
                .map(DynamoDbWaitingFormat::concern)
                .toList();
    }
}
