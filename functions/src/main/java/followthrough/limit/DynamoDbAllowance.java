package followthrough.limit;

import static followthrough.aws.DynamoDbItem.numberValue;
import static followthrough.aws.DynamoDbItem.textValue;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Counts one use of an allowance as a part of a transaction, which is refused as a whole when there is none left. */
public final class DynamoDbAllowance {
    private static final Duration KEPT = Duration.ofDays(1);

    private DynamoDbAllowance() {}

    /** The part of the transaction that counts. */
    public static TransactWriteItem use(DynamoDbTable table, Allowance allowance) {
        return table.change(change ->
                change.key(key(allowance))
                        .updateExpression("SET #type = :type, #format = :one, expiresAt = :expires ADD uses :one")
                        .conditionExpression("attribute_not_exists(uses) OR uses < :most")
                        .expressionAttributeNames(Map.of("#type", DynamoDbItem.TYPE, "#format", DynamoDbItem.FORMAT))
                        .expressionAttributeValues(
                                Map.of(
                                        ":type", textValue("allowance"),
                                        ":one", numberValue(1),
                                        ":most", numberValue(allowance.most()),
                                        ":expires", numberValue(allowance.until().plus(KEPT).getEpochSecond()))));
    }

    /**
     * Which of the allowances that a refused transaction would have used is used up; the one that lasts longest, if
     * there are several, so that whoever is told when to come back is not refused again then.
     *
     * @param refused what the transaction's parts met
     * @param first the part that counts the first allowance; the others follow
     */
    public static Optional<Allowance> usedUp(List<Allowance> allowances, DynamoDbOutcome.Refused refused, int first) {
        return IntStream.range(0, allowances.size())
                .filter(part -> refused.standing().get(first + part).isPresent())
                .mapToObj(allowances::get)
                .max(Comparator.comparing(Allowance::until));
    }

    private static Map<String, AttributeValue> key(Allowance allowance) {
        return DynamoDbItem.key("limit#" + allowance.counter(), allowance.from().toString()).attributes();
    }
}
