package followthrough.local.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults on order in one runtime. */
public final class Faults {
    private final List<Fault> orders = new ArrayList<>();
    private boolean doneLastTime = true;

    /** Orders a fault; the oldest order that fits a call strikes it. */
    public synchronized void order(Fault fault) {
        if (!fault.isPossible()) {
            throw new IllegalArgumentException("no such fault");
        }
        orders.add(fault);
    }

    /** Takes back all orders. */
    public synchronized void clear() {
        orders.clear();
    }

    /** What is still on order. */
    public synchronized List<Fault> pending() {
        return List.copyOf(orders);
    }

    /** What strikes this call, if anything; one of its times is used up. */
    public Optional<Strike> next(String service, String operation) {
        return next(service, operation, "");
    }

    /** What strikes this call with what it asks for, if anything; one of its times is used up. */
    public synchronized Optional<Strike> next(String service, String operation, String request) {
        for (var i = 0; i < orders.size(); i++) {
            if (orders.get(i).strikes(service, operation, request)) {
                return Optional.of(strike(i));
            }
        }
        return Optional.empty();
    }

    private Strike strike(int i) {
        var fault = orders.get(i);
        orders.set(i, fault.once());
        orders.removeIf(order -> order.times() == 0);
        return new Strike(fault.kind(), isDone(fault.kind()));
    }

    private boolean isDoneThisTime() {
        doneLastTime = !doneLastTime;
        return doneLastTime;
    }

    private boolean isDone(FaultKind kind) {
        return switch (kind) {
            case THROTTLE, ERROR, CONFLICT, REJECT -> false;
            case LOST_REPLY, DUPLICATE, DELAY -> true;
            case TIMEOUT -> isDoneThisTime();
        };
    }
}
