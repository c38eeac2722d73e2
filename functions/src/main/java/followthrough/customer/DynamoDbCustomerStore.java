package followthrough.customer;

import static followthrough.aws.DynamoDbItem.instantValue;
import static followthrough.aws.DynamoDbItem.numberValue;
import static followthrough.aws.DynamoDbItem.textValue;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.limit.Allowance;
import followthrough.limit.DynamoDbAllowance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Customers in the table. Each method is one request. */
final class DynamoDbCustomerStore implements CustomerStore {
    private static final Duration ASKING_KEPT = Duration.ofDays(30);
    private static final Duration MAILS_KEPT = Duration.ofDays(8);

    private static final String SUPPRESSION = "SUPPRESSION";
    private static final String REASON = "reason";
    private static final String SINCE = "since";

    private final DynamoDbTable table;

    DynamoDbCustomerStore(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public Optional<Allowance> record(LinkAsked asked, Instant at, String nonce, List<Allowance> allowances) {
        JournalEvent event = asked.at(EventId.PREFIX + at + "#" + nonce, at);
        DynamoDbItem item =
                DynamoDbEventFormat.write(event, true)
                        .number(DynamoDbItem.EXPIRES, at.plus(ASKING_KEPT).getEpochSecond());
        List<TransactWriteItem> writes = new ArrayList<>();
        allowances.forEach(allowance -> writes.add(DynamoDbAllowance.use(table, allowance)));
        writes.add(table.put(item));
        return switch (table.write(writes)) {
            case DynamoDbOutcome.Written _ -> Optional.empty();
            case DynamoDbOutcome.Refused refused -> DynamoDbAllowance.usedUp(allowances, refused, 0);
        };
    }

    @Override
    public List<String> concernsOf(String customer, int atMost) {
        return table
                .query(request ->
                        request.keyConditionExpression("pk = :customer AND begins_with(sk, :concerns)")
                                .expressionAttributeValues(
                                        Map.of(
                                                ":customer", textValue(DynamoDbCustomerFormat.partition(customer)),
                                                ":concerns", textValue(DynamoDbCustomerFormat.CONCERNS)))
                                .scanIndexForward(false)
                                .limit(atMost))
                .stream()
                .map(DynamoDbCustomerFormat::concern)
                .toList();
    }

    @Override
    public boolean grantMail(String customer, LocalDate day, String what, int most) {
        return table.update(request ->
                        request.key(
                                        DynamoDbItem.key(DynamoDbCustomerFormat.partition(customer), "MAILS#" + day)
                                                .attributes())
                                .updateExpression(
                                        "SET #type = :type, #format = :format, expiresAt = :expires ADD mails :mail")
                                .conditionExpression(
                                        "attribute_not_exists(mails) OR contains(mails, :what) OR size(mails) < :most")
                                .expressionAttributeNames(
                                        Map.of("#type", DynamoDbItem.TYPE, "#format", DynamoDbItem.FORMAT))
                                .expressionAttributeValues(
                                        Map.of(
                                                ":type", textValue("customer-mails"),
                                                ":format", numberValue(1),
                                                ":expires", numberValue(expiry(day)),
                                                ":mail", AttributeValue.fromSs(List.of(what)),
                                                ":what", textValue(what),
                                                ":most", numberValue(most))))
                .isPresent();
    }

    @Override
    public List<Questions> questions(List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<DynamoDbItem.Key, DynamoDbItem> standing =
                table.get(keys.stream().map(DynamoDbQuestionsFormat::key).toList()).stream()
                        .collect(Collectors.toMap(DynamoDbItem::key, item -> item));
        return keys.stream()
                .map(key ->
                        Optional.ofNullable(standing.get(DynamoDbQuestionsFormat.key(key).key()))
                                .map(item -> DynamoDbQuestionsFormat.read(key, item))
                                .orElseGet(() -> Questions.none(key)))
                .toList();
    }

    @Override
    public Optional<Suppression> suppression(String customer) {
        return table.get(DynamoDbCustomerFormat.partition(customer), SUPPRESSION)
                .map(item -> new Suppression(Suppression.Reason.of(item.text(REASON)), item.instant(SINCE)));
    }

    @Override
    public boolean suppress(String customer, Suppression suppression) {
        Map<String, AttributeValue> values =
                new HashMap<>(
                        Map.of(
                                ":type", textValue("customer-suppression"),
                                ":format", numberValue(1),
                                ":reason", textValue(suppression.reason().code()),
                                ":since", instantValue(suppression.since())));
        if (suppression.reason() == Suppression.Reason.UNWANTED) {
            values.put(":lifted", textValue(Suppression.Reason.LIFTED.code()));
        }
        return table.update(request ->
                        request.key(
                                        DynamoDbItem.key(DynamoDbCustomerFormat.partition(customer), SUPPRESSION)
                                                .attributes())
                                .updateExpression(
                                        "SET #type = :type, #format = :format, reason = :reason, since = :since")
                                .conditionExpression(over(suppression.reason()))
                                .expressionAttributeNames(
                                        Map.of("#type", DynamoDbItem.TYPE, "#format", DynamoDbItem.FORMAT))
                                .expressionAttributeValues(values))
                .isPresent();
    }

    /** What such a suppression may take the place of. */
    private static String over(Suppression.Reason reason) {
        return switch (reason) {
            case BOUNCED -> "attribute_not_exists(pk) OR since < :since";
            case UNWANTED -> "attribute_not_exists(pk) OR (reason = :lifted AND since < :since)";
            case LIFTED -> "attribute_exists(pk) AND since < :since AND reason <> :reason";
        };
    }

    private static long expiry(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).plus(MAILS_KEPT).toEpochSecond();
    }
}
