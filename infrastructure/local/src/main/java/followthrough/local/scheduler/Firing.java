package followthrough.local.scheduler;

import followthrough.document.Node;
import followthrough.local.clock.Agenda;
import followthrough.local.fault.FaultKind;
import followthrough.local.fault.Faults;
import followthrough.local.fault.Strike;
import followthrough.local.lambda.AsyncInvoker;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.lambda.Queues;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Delivers what is due to its function: asynchronously, again when the delivery fails, to the dead-letter queue at
 * last.
 */
final class Firing {
    private static final int LONGEST_WAIT_MINUTES = 8;

    private final InstantSource clock;
    private final Agenda agenda;
    private final Faults faults;
    private final AsyncInvoker invoker;
    private final Queues queues;

    Firing(InstantSource clock, Agenda agenda, Faults faults, AsyncInvoker invoker, Queues queues) {
        this.clock = clock;
        this.agenda = agenda;
        this.faults = faults;
        this.invoker = invoker;
        this.queues = queues;
    }

    /** One delivery: to whom, of what, and whom to tell of its steps. */
    record Delivery(Schedule schedule, LocalFunction function, Runnable delivered, Runnable over) {}

    void deliver(Delivery delivery) {
        attempt(delivery, 1);
    }

    private void attempt(Delivery delivery, int attempt) {
        faults.next("due", "Invoke")
                .ifPresentOrElse(strike -> struck(delivery, attempt, strike), () -> arrive(delivery));
    }

    private void struck(Delivery delivery, int attempt, Strike strike) {
        if (strike.kind() == FaultKind.DELAY) {
            agenda.at(clock.instant().plus(Duration.ofMinutes(1)), () -> arrive(delivery));
            return;
        }
        if (strike.done()) {
            invoke(delivery);
        }
        if (strike.kind() == FaultKind.DUPLICATE) {
            arrive(delivery);
        } else {
            again(delivery, attempt);
        }
    }

    private void arrive(Delivery delivery) {
        invoke(delivery);
        delivery.delivered().run();
    }

    private void invoke(Delivery delivery) {
        var input = delivery.schedule().input().getBytes(StandardCharsets.UTF_8);
        invoker.accept(delivery.function(), input, delivery.over());
    }

    private void again(Delivery delivery, int attempt) {
        var schedule = delivery.schedule();
        var wait = Duration.ofMinutes(Math.min(LONGEST_WAIT_MINUTES, 1L << Math.min(3, attempt - 1)));
        var next = clock.instant().plus(wait);
        if (attempt > schedule.retries() || next.isAfter(schedule.dueAt().plus(schedule.longestAge()))) {
            schedule.deadLetterQueue().ifPresent(queue -> queues.send(queue, Node.text(schedule.input())));
            delivery.delivered().run();
            delivery.over().run();
        } else {
            agenda.at(next, () -> attempt(delivery, attempt + 1));
        }
    }
}
