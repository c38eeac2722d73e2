package followthrough.briefing;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.plan.DynamoDbWakeFormat;
import followthrough.plan.WakeChange;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Briefings in the table. Each method is one request. */
final class DynamoDbBriefingStore implements BriefingStore {
    private final DynamoDbTable table;

    DynamoDbBriefingStore(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public Briefing load(Readers readers) {
        return table.get(DynamoDbBriefingFormat.partition(readers), DynamoDbWakeFormat.HEAD)
                .map(item -> DynamoDbBriefingFormat.read(readers, item))
                .orElseGet(() -> Briefing.empty(readers));
    }

    @Override
    public boolean save(Briefing before, BriefingTransition transition) {
        DynamoDbItem head = DynamoDbBriefingFormat.write(transition.next());
        TransactWriteItem over = table.putAfter(head, DynamoDbBriefingFormat.SEQUENCE, before.sequence());
        boolean isPending = !transition.event().effects().isEmpty() || WakeChange.isIn(transition.journal());
        TransactWriteItem event = table.put(DynamoDbEventFormat.write(transition.journal(), isPending));
        return table.write(List.of(over, event)) instanceof DynamoDbOutcome.Written;
    }

    @Override
    public void keep(Matter matter) {
        table.write(List.of(table.put(DynamoDbBriefingFormat.write(matter))));
    }

    @Override
    public List<Matter> kept(int atMost) {
        return table
                .query(request ->
                        request.keyConditionExpression("pk = :managers AND begins_with(sk, :matters)")
                                .consistentRead(true)
                                .expressionAttributeValues(
                                        Map.of(
                                                ":managers",
                                                DynamoDbItem.textValue(
                                                        DynamoDbBriefingFormat.partition(Readers.MANAGERS)),
                                                ":matters",
                                                DynamoDbItem.textValue(DynamoDbBriefingFormat.MATTERS)))
                                .limit(atMost))
                .stream()
                .map(DynamoDbBriefingFormat::read)
                .toList();
    }

    @Override
    public void drop(List<Matter> told) {
        table.write(told.stream().map(DynamoDbBriefingFormat::write).map(table::delete).toList());
    }
}
