package followthrough.local.fault;

import java.util.Optional;
import java.util.Set;

/**
 * A fault on order.
 *
 * @param service ses, scheduler, dynamodb, stream or due
 * @param operation only calls of this operation, such as {@code TransactWriteItems}; empty means any
 * @param times how many calls; -1 means until cleared
 */
public record Fault(String service, FaultKind kind, Optional<String> operation, int times) {
    private static final Set<String> CALLED = Set.of("ses", "scheduler", "dynamodb");
    private static final Set<String> DELIVERED = Set.of("stream", "due");

    /** A fault of any operation. */
    public Fault(String service, FaultKind kind, int times) {
        this(service, kind, Optional.empty(), times);
    }

    /** Whether the service can go wrong in this way. */
    boolean isPossible() {
        return times >= -1
                && switch (kind) {
                    case DUPLICATE, DELAY -> DELIVERED.contains(service);
                    case CONFLICT -> service.equals("dynamodb");
                    default -> CALLED.contains(service) || DELIVERED.contains(service);
                };
    }

    boolean strikes(String called, String calledOperation) {
        return times != 0 && service.equals(called) && operation.map(calledOperation::equals).orElse(true);
    }

    Fault once() {
        return times < 0 ? this : new Fault(service, kind, operation, times - 1);
    }
}
