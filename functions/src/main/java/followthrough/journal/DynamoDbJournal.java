package followthrough.journal;

import static followthrough.aws.DynamoDbItem.instantValue;
import static followthrough.aws.DynamoDbItem.numberValue;
import static followthrough.aws.DynamoDbItem.textValue;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbTable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The journal in the table. Each method is one request. */
final class DynamoDbJournal implements Journal {
    private static final String TAKE = "SET leasedUntil = :until, lease = :lease";
    private static final String MAY_TAKE =
            "attribute_exists(pendingShard) AND attribute_not_exists(setAsideAt)"
                    + " AND (attribute_not_exists(tries) OR tryAt <= :now OR lease = :lease)"
                    + " AND (attribute_not_exists(leasedUntil) OR leasedUntil <= :now OR lease = :lease)";
    private static final String RELEASE = " REMOVE leasedUntil, lease";

    private final DynamoDbTable table;

    DynamoDbJournal(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public Optional<Lease> lease(EventId id, String token, Instant now, Instant until) {
        return table.update(request ->
                        request.key(key(id))
                                .updateExpression(TAKE)
                                .conditionExpression(MAY_TAKE)
                                .expressionAttributeValues(
                                        Map.of(
                                                ":until",
                                                instantValue(until),
                                                ":now",
                                                instantValue(now),
                                                ":lease",
                                                textValue(token))))
                .map(DynamoDbEventFormat::lease);
    }

    @Override
    public boolean done(Lease lease, Effect effect, Instant at) {
        return table.update(request ->
                        request.key(key(lease.event().id()))
                                .updateExpression("SET #done = :at")
                                .conditionExpression("lease = :lease")
                                .expressionAttributeNames(Map.of("#done", DynamoDbEventFormat.DONE + effect.name()))
                                .expressionAttributeValues(values(lease, Map.of(":at", instantValue(at)))))
                .isPresent();
    }

    @Override
    public void finish(Lease lease) {
        end(lease, "REMOVE pendingShard, tryAt, leasedUntil, lease, tries, failures", Map.of());
    }

    @Override
    public void putOff(Lease lease, int failures, Instant tryAgain) {
        end(
                lease,
                "SET tryAt = :again, failures = :failures ADD tries :one" + RELEASE,
                Map.of(
                        ":again", instantValue(tryAgain),
                        ":failures", numberValue(failures),
                        ":one", numberValue(1)));
    }

    @Override
    public void setAside(Lease lease, Instant at, String problem) {
        end(
                lease,
                "SET setAsideAt = :at, tryAt = :at, pendingShard = :aside, problem = :problem ADD tries :one" + RELEASE,
                Map.of(
                        ":at", instantValue(at),
                        ":aside", textValue(DynamoDbEventFormat.ASIDE),
                        ":problem", textValue(problem),
                        ":one", numberValue(1)));
    }

    @Override
    public void putBack(EventId id, Instant now) {
        table.update(request ->
                request.key(key(id))
                        .updateExpression(
                                "SET pendingShard = :shard, tryAt = :now REMOVE setAsideAt, problem, tries, failures")
                        .conditionExpression("attribute_exists(setAsideAt)")
                        .expressionAttributeValues(
                                Map.of(
                                        ":shard", textValue(DynamoDbEventFormat.shard(id.subject())),
                                        ":now", instantValue(now))));
    }

    @Override
    public List<Overdue> overdue(int shard, Instant before, Optional<Overdue> after, int atMost) {
        return inIndex(DynamoDbEventFormat.shard(shard), before, after, atMost);
    }

    @Override
    public List<EventId> asides(Instant before, int atMost) {
        return inIndex(DynamoDbEventFormat.ASIDE, before, Optional.empty(), atMost).stream().map(Overdue::id).toList();
    }

    private List<Overdue> inIndex(String shard, Instant before, Optional<Overdue> after, int atMost) {
        return table
                .query(request -> {
                    request.indexName(DynamoDbEventFormat.INDEX)
                            .keyConditionExpression("pendingShard = :shard AND tryAt < :before")
                            .expressionAttributeValues(
                                    Map.of(":shard", textValue(shard), ":before", instantValue(before)))
                            .limit(atMost);
                    after.map(DynamoDbEventFormat::position)
                            .map(DynamoDbItem::attributes)
                            .ifPresent(request::exclusiveStartKey);
                })
                .stream()
                .map(DynamoDbEventFormat::overdue)
                .toList();
    }

    @Override
    public void append(JournalEvent event) {
        table.write(List.of(table.putNew(DynamoDbEventFormat.write(event, true))));
    }

    private void end(Lease lease, String update, Map<String, AttributeValue> values) {
        table.update(request ->
                request.key(key(lease.event().id()))
                        .updateExpression(update)
                        .conditionExpression("lease = :lease")
                        .expressionAttributeValues(values(lease, values)));
    }

    private static Map<String, AttributeValue> key(EventId id) {
        return DynamoDbItem.key(id.subject(), id.place()).attributes();
    }

    private static Map<String, AttributeValue> values(Lease lease, Map<String, AttributeValue> values) {
        Map<String, AttributeValue> all = new HashMap<>(values);
        all.put(":lease", textValue(lease.token()));
        return all;
    }
}
