package followthrough.proof;

import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.util.List;
import java.util.Optional;

/** A step on the way from a promise to the letters that its plan asks for, and how to make just that step fail. */
enum WakeStep {
    SET_WAKE("scheduler", "CreateSchedule", ""),
    TAKE_WAKE_BACK("scheduler", "DeleteSchedule", ""),
    DELIVER_WAKE("due", "Invoke", ""),
    READ_SETTINGS("dynamodb", "GetItem", ""),
    LOAD("dynamodb", "Query", "pk = :partition"),
    APPEND("dynamodb", "TransactWriteItems", "promise-step"),
    HEAR_OF_STEP("stream", "Invoke", ""),
    SEND_LETTER("ses", "SendEmail", ""),
    MARK_LETTER("dynamodb", "UpdateItem", "done:mail:"),
    MARK_WAKE("dynamodb", "UpdateItem", "done:wake:"),
    LOOK_FOR_DUE("dynamodb", "Query", "dueShard = :shard") {
        @Override
        List<Fault> before() {
            return List.of(new Fault("scheduler", FaultKind.ERROR, -1));
        }
    },
    ANY_TABLE("dynamodb", "", "");

    private final String service;
    private final String operation;
    private final String holding;

    WakeStep(String service, String operation, String holding) {
        this.service = service;
        this.operation = operation;
        this.holding = holding;
    }

    /** The ways in which it can fail; reads meet no conflict. */
    List<FaultKind> kinds() {
        return switch (service) {
            case "scheduler" -> List.of(FaultKind.THROTTLE, FaultKind.ERROR, FaultKind.TIMEOUT, FaultKind.LOST_REPLY);
            case "dynamodb" ->
                    this == APPEND
                            ? List.of(FaultKind.ERROR, FaultKind.TIMEOUT, FaultKind.LOST_REPLY, FaultKind.CONFLICT)
                            : List.of(FaultKind.ERROR, FaultKind.TIMEOUT, FaultKind.LOST_REPLY);
            case "ses" -> List.of(FaultKind.THROTTLE, FaultKind.ERROR, FaultKind.TIMEOUT, FaultKind.LOST_REPLY);
            default ->
                    List.of(
                            FaultKind.THROTTLE,
                            FaultKind.ERROR,
                            FaultKind.TIMEOUT,
                            FaultKind.LOST_REPLY,
                            FaultKind.DUPLICATE,
                            FaultKind.DELAY);
        };
    }

    /** What has to fail too, so that the way leads over this step at all. */
    List<Fault> before() {
        return List.of();
    }

    Fault fault(FaultKind kind, int times) {
        return new Fault(service, kind, some(operation), some(holding), times);
    }

    /** Whether a mail may be sent once more since nobody knows whether it was, or since that could not be noted. */
    boolean mayRepeat(FaultKind kind) {
        return this == MARK_LETTER
                || this == ANY_TABLE
                || (this == SEND_LETTER && (kind == FaultKind.TIMEOUT || kind == FaultKind.LOST_REPLY));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}
