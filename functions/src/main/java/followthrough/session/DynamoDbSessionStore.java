package followthrough.session;

import static followthrough.aws.DynamoDbItem.instantValue;
import static followthrough.aws.DynamoDbItem.numberValue;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journal.EventId;
import followthrough.limit.Allowance;
import followthrough.limit.DynamoDbAllowance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Sessions in the table. Each method is one request. */
final class DynamoDbSessionStore implements SessionStore {
    private static final Duration ASKING_KEPT = Duration.ofDays(30);
    private static final String NOT_ENDED = "attribute_exists(pk) AND attribute_not_exists(endedAt)";

    private final DynamoDbTable table;

    DynamoDbSessionStore(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public Session add(Session session) {
        DynamoDbOutcome outcome = table.write(List.of(table.putNew(DynamoDbSessionFormat.write(session))));
        return outcome instanceof DynamoDbOutcome.Refused(List<Optional<DynamoDbItem>> standing)
                ? DynamoDbSessionFormat.read(standing.getFirst().orElseThrow())
                : session;
    }

    @Override
    public Optional<Session> load(String id) {
        return table.get(DynamoDbSessionFormat.PARTITION, DynamoDbSessionFormat.sort(id))
                .map(DynamoDbSessionFormat::read);
    }

    @Override
    public List<Session> all() {
        return table.query(DynamoDbSessionFormat.PARTITION).stream().map(DynamoDbSessionFormat::read).toList();
    }

    @Override
    public void use(Session session, Instant at) {
        table.update(request ->
                request.key(key(session.id()))
                        .updateExpression("SET usedAt = :at, expiresAt = :expires")
                        .conditionExpression(NOT_ENDED)
                        .expressionAttributeValues(
                                Map.of(
                                        ":at", instantValue(at),
                                        ":expires", numberValue(DynamoDbSessionFormat.expiry(session.used(at))))));
    }

    @Override
    public void end(String id, Instant at) {
        table.update(request ->
                request.key(key(id))
                        .updateExpression("SET endedAt = :at")
                        .conditionExpression(NOT_ENDED)
                        .expressionAttributeValues(Map.of(":at", instantValue(at))));
    }

    private static Map<String, AttributeValue> key(String id) {
        return DynamoDbItem.key(DynamoDbSessionFormat.PARTITION, DynamoDbSessionFormat.sort(id)).attributes();
    }

    @Override
    public Optional<Allowance> record(SignInAsked asked, Instant at, String nonce, List<Allowance> allowances) {
        DynamoDbItem item =
                DynamoDbEventFormat.write(asked.at(EventId.PREFIX + at + "#" + nonce, at), true)
                        .number(DynamoDbItem.EXPIRES, at.plus(ASKING_KEPT).getEpochSecond());
        List<TransactWriteItem> writes = new ArrayList<>();
        allowances.forEach(allowance -> writes.add(DynamoDbAllowance.use(table, allowance)));
        writes.add(table.put(item));
        return switch (table.write(writes)) {
            case DynamoDbOutcome.Written _ -> Optional.empty();
            case DynamoDbOutcome.Refused refused -> DynamoDbAllowance.usedUp(allowances, refused, 0);
        };
    }
}
