package followthrough.local.dynamodb;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.aws.AwsService;
import followthrough.local.aws.Touch;
import followthrough.local.fault.FaultKind;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import java.util.List;
import java.util.Set;

/** DynamoDB as the functions see it. */
public final class DynamoDbService implements AwsService {
    private static final String PREFIX = "com.amazonaws.dynamodb.v20120810#";
    private static final Set<String> WRITES =
            Set.of("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems");

    private final DynamoDbEngine engine;
    private final Runnable beforeAcknowledging;
    private final Runnable afterWriting;

    /**
     * A service in front of an engine.
     *
     * @param beforeAcknowledging done after each write, before its answer
     * @param afterWriting told of each write
     */
    public DynamoDbService(DynamoDbEngine engine, Runnable beforeAcknowledging, Runnable afterWriting) {
        this.engine = engine;
        this.beforeAcknowledging = beforeAcknowledging;
        this.afterWriting = afterWriting;
    }

    @Override
    public String name() {
        return "dynamodb";
    }

    @Override
    public String operation(Request request) {
        return request.header("x-amz-target").orElse("").replaceFirst("^.*\\.", "");
    }

    @Override
    public List<Touch> touches(String operation, Request request) {
        return Touches.of(operation, request.json());
    }

    @Override
    public Reply answer(String operation, Request request) {
        var target = request.header("x-amz-target").orElse("");
        var reply = engine.pass(target, request.body(), request.header("authorization").orElse(""));
        if (reply.status() == 200 && WRITES.contains(operation)) {
            beforeAcknowledging.run();
            afterWriting.run();
        }
        return reply;
    }

    @Override
    public Reply refusal(FaultKind kind, Request request) {
        return switch (kind) {
            case THROTTLE -> error(400, "ThrottlingException", "Rate of requests exceeds the allowed throughput.");
            case CONFLICT -> conflict(request.json().get("TransactItems").items());
            default -> error(500, "InternalServerError", "The request could not be completed.");
        };
    }

    private static Reply error(int status, String type, String message) {
        return reply(status, Json.mapping().with("__type", PREFIX + type).with("message", message).build());
    }

    private static Reply conflict(List<Node> items) {
        if (items.isEmpty()) {
            return error(400, "TransactionConflictException", "Transaction is ongoing for the item");
        }
        var conflict =
                Json.mapping()
                        .with("Code", "TransactionConflict")
                        .with("Message", "Transaction is ongoing for the item")
                        .build();
        var none = Json.mapping().with("Code", "None").build();
        var reasons = items.stream().map(item -> item.equals(items.getFirst()) ? conflict : none).toList();
        var codes = String.join(", ", reasons.stream().map(reason -> reason.get("Code").text()).toList());
        return reply(
                400,
                Json.mapping()
                        .with("__type", PREFIX + "TransactionCanceledException")
                        .with(
                                "Message",
                                "Transaction cancelled, please refer cancellation reasons for specific reasons ["
                                        + codes
                                        + "]")
                        .with("CancellationReasons", reasons)
                        .build());
    }

    private static Reply reply(int status, Node body) {
        return Reply.of(status, "application/x-amz-json-1.0", Json.bytes(body));
    }
}
