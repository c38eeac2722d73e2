package followthrough.local.fault;

import java.util.Optional;
import java.util.Set;

/**
 * A fault on order.
 *
 * @param service ses, scheduler, dynamodb, stream or due
 * @param operation only calls of this operation, such as {@code TransactWriteItems}; empty means any
 * @param holding only calls whose request holds this text; empty means any
 * @param times how many calls; -1 means until cleared
 */
public record Fault(String service, FaultKind kind, Optional<String> operation, Optional<String> holding, int times) {
    private static final Set<String> CALLED = Set.of("ses", "scheduler", "dynamodb");
    private static final Set<String> DELIVERED = Set.of("stream", "due");

    /** A fault of any operation. */
    public Fault(String service, FaultKind kind, int times) {
        this(service, kind, Optional.empty(), times);
    }

    /** A fault of one operation or any, whatever its requests hold. */
    public Fault(String service, FaultKind kind, Optional<String> operation, int times) {
        this(service, kind, operation, Optional.empty(), times);
    }

    /** Whether the service can go wrong in this way. */
    boolean isPossible() {
        return times >= -1
                && switch (kind) {
                    case DUPLICATE, DELAY -> DELIVERED.contains(service);
                    case CONFLICT -> service.equals("dynamodb");
                    case REJECT -> service.equals("ses");
                    default -> CALLED.contains(service) || DELIVERED.contains(service);
                };
    }

    boolean strikes(String called, String calledOperation, String request) {
        return times != 0
                && service.equals(called)
                && operation.map(calledOperation::equals).orElse(true)
                && holding.map(request::contains).orElse(true);
    }

    Fault once() {
        return times < 0 ? this : new Fault(service, kind, operation, holding, times - 1);
    }
}
