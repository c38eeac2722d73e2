package followthrough.proof;

import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A step on the way from a press to its last effect, and how to make just that step fail. */
enum Step {
    READ_SETTINGS(Act.TELL, "dynamodb", "GetItem", ""),
    RECORD(Act.TELL, "dynamodb", "TransactWriteItems", ""),
    DELIVER(Act.TELL, "stream", "Invoke", ""),
    LEASE(Act.TELL, "dynamodb", "UpdateItem", "SET leasedUntil"),
    LOAD(Act.TELL, "dynamodb", "Query", "pk = :partition"),
    SEND_ACKNOWLEDGEMENT(Act.TELL, "ses", "SendEmail", "\"ToAddresses\":[\"{mail}\"]"),
    MARK_ACKNOWLEDGEMENT(Act.TELL, "dynamodb", "UpdateItem", "done:mail:acknowledgement"),
    SEND_NEWS(Act.TELL, "ses", "SendEmail", "\"ToAddresses\":[\"" + Spine.MAILBOX + "\"]"),
    MARK_NEWS(Act.TELL, "dynamodb", "UpdateItem", "done:mail:team-news"),
    FINISH(Act.TELL, "dynamodb", "UpdateItem", "REMOVE pendingShard, tryAt, leasedUntil, lease, tries"),
    PUT_OFF(Act.TELL, "dynamodb", "UpdateItem", "tryAt = :again") {
        @Override
        List<Fault> before() {
            return List.of(new Fault("ses", FaultKind.ERROR, 1));
        }
    },
    LOOK_FOR_OVERDUE(Act.TELL, "dynamodb", "Query", "pendingShard = :shard") {
        @Override
        List<Fault> before() {
            return List.of(new Fault("stream", FaultKind.ERROR, 3));
        }

        @Override
        Duration lasting() {
            return Duration.ofMinutes(5);
        }
    },
    ANY_TELLING(Act.TELL, "dynamodb", "", ""),
    OPEN_FOR_MESSAGE(Act.ADD, "dynamodb", "Query", "pk = :partition"),
    RECORD_MESSAGE(Act.ADD, "dynamodb", "TransactWriteItems", ""),
    DELIVER_MESSAGE(Act.ADD, "stream", "Invoke", ""),
    SEND_MESSAGE_NEWS(Act.ADD, "ses", "SendEmail", ""),
    ANY_MESSAGE(Act.ADD, "dynamodb", "", ""),
    RECORD_ASKING(Act.ASK_FOR_LINK, "dynamodb", "TransactWriteItems", ""),
    DELIVER_ASKING(Act.ASK_FOR_LINK, "stream", "Invoke", ""),
    FIND_CONCERNS(Act.ASK_FOR_LINK, "dynamodb", "Query", ":concerns"),
    SEND_LINK(Act.ASK_FOR_LINK, "ses", "SendEmail", ""),
    MARK_LINK(Act.ASK_FOR_LINK, "dynamodb", "UpdateItem", "done:mail:fresh-links"),
    ANY_ASKING(Act.ASK_FOR_LINK, "dynamodb", "", ""),
    REVOKE(Act.REVOKE_LINKS, "dynamodb", "TransactWriteItems", "links-revoked"),
    MARK_REVOKED(Act.REVOKE_LINKS, "dynamodb", "UpdateItem", "done:follow-on:revoke-links"),
    DELIVER_REVOKING(Act.REVOKE_LINKS, "stream", "Invoke", ""),
    SEND_LINK_AFTER_REVOKING(Act.REVOKE_LINKS, "ses", "SendEmail", ""),
    ANY_REVOKING(Act.REVOKE_LINKS, "dynamodb", "", "");

    private static final List<FaultKind> DYNAMODB =
            List.of(FaultKind.THROTTLE, FaultKind.ERROR, FaultKind.TIMEOUT, FaultKind.LOST_REPLY, FaultKind.CONFLICT);
    private static final List<FaultKind> SES =
            List.of(FaultKind.THROTTLE, FaultKind.ERROR, FaultKind.TIMEOUT, FaultKind.LOST_REPLY, FaultKind.REJECT);
    private static final List<FaultKind> STREAM =
            List.of(
                    FaultKind.THROTTLE,
                    FaultKind.ERROR,
                    FaultKind.TIMEOUT,
                    FaultKind.LOST_REPLY,
                    FaultKind.DUPLICATE,
                    FaultKind.DELAY);

    private final Act act;
    private final String service;
    private final String operation;
    private final String holding;

    Step(Act act, String service, String operation, String holding) {
        this.act = act;
        this.service = service;
        this.operation = operation;
        this.holding = holding;
    }

    Act act() {
        return act;
    }

    String service() {
        return service;
    }

    /** The ways in which it can fail; reads meet no conflict. */
    List<FaultKind> kinds() {
        return switch (service) {
            case "ses" -> SES;
            case "stream" -> STREAM;
            default -> DYNAMODB.stream().filter(kind -> kind != FaultKind.CONFLICT || isWrite()).toList();
        };
    }

    private boolean isWrite() {
        return operation.equals("TransactWriteItems") || operation.equals("UpdateItem");
    }

    /** What has to fail too, so that the way leads over this step at all. */
    List<Fault> before() {
        return List.of();
    }

    /** For how long a fault that stays until cleared stays. */
    Duration lasting() {
        return Duration.ZERO;
    }

    Fault fault(FaultKind kind, int times, Visitor visitor) {
        return new Fault(service, kind, some(operation), some(holding.replace("{mail}", visitor.mail())), times);
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    boolean isMark() {
        return name().startsWith("MARK");
    }

    boolean sendsToCustomer() {
        return service.equals("ses") && this != SEND_NEWS && act != Act.ADD;
    }
}
