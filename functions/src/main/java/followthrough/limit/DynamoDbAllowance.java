package followthrough.limit;

import static followthrough.aws.DynamoDbItem.numberValue;
import static followthrough.aws.DynamoDbItem.textValue;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbTable;
import java.time.Duration;
import java.util.Map;
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

    private static Map<String, AttributeValue> key(Allowance allowance) {
        return DynamoDbItem.key("limit#" + allowance.counter(), allowance.from().toString()).attributes();
    }
}
