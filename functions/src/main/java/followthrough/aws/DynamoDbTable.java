package followthrough.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The one table. Each method is one request, save for a query whose answer is over a megabyte. A refused condition is a
 * value; throttling, conflicts that outlast the client's tries, outages and lost replies are {@link Unavailable}.
 */
public final class DynamoDbTable {
    private static final String REFUSED = "ConditionalCheckFailed";

    private final DynamoDbClient client;
    private final String name;

    public DynamoDbTable(DynamoDbClient client, String name) {
        this.client = client;
        this.name = name;
    }

    /** The item with that key, read consistently. */
    public Optional<DynamoDbItem> get(String partition, String sort) {
        GetItemRequest request =
                GetItemRequest.builder()
                        .tableName(name)
                        .consistentRead(true)
                        .key(DynamoDbItem.key(partition, sort).attributes())
                        .build();
        return Optional.of(read("GetItem", () -> client.getItem(request)))
                .filter(GetItemResponse::hasItem)
                .map(answer -> DynamoDbItem.read(answer.item()));
    }

    /** All items of a partition, in the order of their keys, read consistently. */
    public List<DynamoDbItem> query(String partition) {
        return items(
                QueryRequest.builder()
                        .tableName(name)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :partition")
                        .expressionAttributeValues(Map.of(":partition", DynamoDbItem.textValue(partition)))
                        .build());
    }

    /** All items of a partition from a sort key on and before another, in order. They may be some moments old. */
    public List<DynamoDbItem> between(String partition, String from, String before) {
        if (isNothingBetween(from, before)) {
            return List.of();
        }
        return items(
                QueryRequest.builder()
                        .tableName(name)
                        .keyConditionExpression("pk = :partition AND sk BETWEEN :from AND :before")
                        .expressionAttributeValues(
                                Map.of(
                                        ":partition", DynamoDbItem.textValue(partition),
                                        ":from", DynamoDbItem.textValue(from),
                                        ":before", DynamoDbItem.textValue(before)))
                        .build());
    }

    /**
     * The first items of some partitions, one after the other, from a sort key on and before another, read
     * consistently: one request for each partition until there are enough.
     */
    public List<DynamoDbItem> page(List<String> partitions, String from, String before, int atMost) {
        List<DynamoDbItem> page = new ArrayList<>();
        for (String partition : partitions) {
            if (page.size() < atMost) {
                page.addAll(page(partition, from, before, true, atMost - page.size()));
            }
        }
        return page;
    }

    /**
     * The last items of some partitions, the last first, from a sort key on and before another, read consistently: one
     * request for each partition, from the last one on, until there are enough.
     */
    public List<DynamoDbItem> latest(List<String> partitions, String from, String before, int atMost) {
        List<DynamoDbItem> latest = new ArrayList<>();
        for (String partition : partitions.reversed()) {
            if (latest.size() < atMost) {
                latest.addAll(page(partition, from, before, false, atMost - latest.size()));
            }
        }
        return latest;
    }

    /** The table refuses to be asked for what lies between a key and one before it. */
    private static boolean isNothingBetween(String from, String before) {
        return from.compareTo(before) > 0;
    }

    private List<DynamoDbItem> page(String partition, String from, String before, boolean forward, int atMost) {
        if (isNothingBetween(from, before)) {
            return List.of();
        }
        return query(request ->
                request.keyConditionExpression("pk = :partition AND sk BETWEEN :from AND :before")
                        .expressionAttributeValues(
                                Map.of(
                                        ":partition", DynamoDbItem.textValue(partition),
                                        ":from", DynamoDbItem.textValue(from),
                                        ":before", DynamoDbItem.textValue(before)))
                        .consistentRead(true)
                        .scanIndexForward(forward)
                        .limit(atMost));
    }

    /**
     * The items with these keys that are there, in no order, read consistently. What the table leaves out for want of
     * capacity counts as an outage.
     *
     * @param keys at most 100, all different
     */
    public List<DynamoDbItem> get(List<DynamoDbItem> keys) {
        BatchGetItemRequest request =
                BatchGetItemRequest.builder()
                        .requestItems(
                                Map.of(
                                        name,
                                        KeysAndAttributes.builder()
                                                .consistentRead(true)
                                                .keys(keys.stream().map(DynamoDbItem::attributes).toList())
                                                .build()))
                        .build();
        BatchGetItemResponse answer = read("BatchGetItem", () -> client.batchGetItem(request));
        if (!answer.unprocessedKeys().isEmpty()) {
            throw new Unavailable("BatchGetItem was answered in part", false);
        }
        return answer.responses().getOrDefault(name, List.of()).stream().map(DynamoDbItem::read).toList();
    }

    /** The first page of a query of an index. */
    public List<DynamoDbItem> query(Consumer<QueryRequest.Builder> request) {
        QueryRequest.Builder builder = QueryRequest.builder().tableName(name);
        request.accept(builder);
        return read("Query", () -> client.query(builder.build()).items()).stream().map(DynamoDbItem::read).toList();
    }

    private List<DynamoDbItem> items(QueryRequest request) {
        return read("Query", () -> client.queryPaginator(request).items().stream().map(DynamoDbItem::read).toList());
    }

    /** Changes one item; empty where its condition refused. */
    public Optional<DynamoDbItem> update(Consumer<UpdateItemRequest.Builder> request) {
        UpdateItemRequest.Builder builder =
                UpdateItemRequest.builder().tableName(name).returnValues(ReturnValue.ALL_NEW);
        request.accept(builder);
        try {
            return Optional.of(
                    DynamoDbItem.read(call("UpdateItem", () -> client.updateItem(builder.build())).attributes()));
        } catch (ConditionalCheckFailedException refused) {
            return Optional.empty();
        }
    }

    /** Writes all or nothing. */
    public DynamoDbOutcome write(List<TransactWriteItem> writes) {
        try {
            call("TransactWriteItems", () -> client.transactWriteItems(request -> request.transactItems(writes)));
            return new DynamoDbOutcome.Written();
        } catch (TransactionCanceledException cancelled) {
            return refused(cancelled);
        }
    }

    private static DynamoDbOutcome refused(TransactionCanceledException cancelled) {
        List<CancellationReason> reasons = cancelled.cancellationReasons();
        if (reasons.stream().noneMatch(DynamoDbTable::isRefusal)) {
            throw new Unavailable("TransactWriteItems was cancelled", false, cancelled);
        }
        return new DynamoDbOutcome.Refused(reasons.stream().map(DynamoDbTable::standing).toList());
    }

    private static boolean isRefusal(CancellationReason reason) {
        return REFUSED.equals(reason.code());
    }

    private static Optional<DynamoDbItem> standing(CancellationReason reason) {
        return isRefusal(reason)
                ? Optional.of(DynamoDbItem.read(reason.hasItem() ? reason.item() : Map.of()))
                : Optional.empty();
    }

    /** A part of a transaction that puts an item where none stands. */
    public TransactWriteItem putNew(DynamoDbItem item) {
        Put put =
                Put.builder()
                        .tableName(name)
                        .item(item.attributes())
                        .conditionExpression("attribute_not_exists(pk)")
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build();
        return TransactWriteItem.builder().put(put).build();
    }

    /** A part of a transaction that puts an item over whatever stands there. */
    public TransactWriteItem put(DynamoDbItem item) {
        return TransactWriteItem.builder().put(put -> put.tableName(name).item(item.attributes())).build();
    }

    /** A part of a transaction that puts an item over one with that number under that name, and no other. */
    public TransactWriteItem putOver(DynamoDbItem item, String attribute, long expected) {
        Put put =
                Put.builder()
                        .tableName(name)
                        .item(item.attributes())
                        .conditionExpression("#expected = :expected")
                        .expressionAttributeNames(Map.of("#expected", attribute))
                        .expressionAttributeValues(Map.of(":expected", DynamoDbItem.numberValue(expected)))
                        .build();
        return TransactWriteItem.builder().put(put).build();
    }

    /**
     * A part of a transaction that puts an item over one with that number, or where nothing stands if that is 0.
     *
     * @param expected the number in the attribute of what stands there
     */
    public TransactWriteItem putAfter(DynamoDbItem item, String attribute, long expected) {
        return expected == 0 ? putNew(item) : putOver(item, attribute, expected);
    }

    /** A part of a transaction that takes an item away, if it is there. */
    public TransactWriteItem delete(DynamoDbItem item) {
        Map<String, AttributeValue> key =
                DynamoDbItem.key(item.text(DynamoDbItem.PARTITION), item.text(DynamoDbItem.SORT)).attributes();
        return TransactWriteItem.builder().delete(delete -> delete.tableName(name).key(key)).build();
    }

    /** A part of a transaction that changes an item. */
    public TransactWriteItem change(Consumer<Update.Builder> request) {
        Update.Builder builder = Update.builder().tableName(name);
        request.accept(builder);
        return TransactWriteItem.builder().update(builder.build()).build();
    }

    /** A read changes nothing, so that nothing of it is ever in doubt. */
    private static <T> T read(String operation, Supplier<T> request) {
        try {
            return call(operation, request);
        } catch (Unavailable failure) {
            throw failure.perhapsDone() ? new Unavailable(operation + " was not done", false, failure) : failure;
        }
    }

    private static <T> T call(String operation, Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException failure) {
            if (DynamoDbDoubt.isIn(failure)) {
                throw new Unavailable(operation + " is in doubt", true, failure);
            }
            if (isOurs(failure)) {
                throw failure;
            }
            throw new Unavailable(operation + " was not done", false, failure);
        }
    }

    private static boolean isOurs(SdkException failure) {
        return Failures.isOurs(failure) && !(failure instanceof TransactionConflictException);
    }
}
