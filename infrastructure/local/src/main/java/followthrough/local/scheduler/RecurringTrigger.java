package followthrough.local.scheduler;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.clock.Agenda;
import followthrough.local.clock.Timekeeper;
import followthrough.local.lambda.AsyncInvoker;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.template.Place;
import followthrough.local.template.Trigger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A rate or cron schedule of the template. A jump over months would mean tens of thousands of runs that find nothing:
 * while there is nothing to find, runs that would come within six hours of the last are left out, and one is made up
 * for when the clock arrives.
 */
public final class RecurringTrigger {
    private static final Duration MOST_LEFT_OUT = Duration.ofHours(6);

    private final LocalFunction function;
    private final Trigger.Schedule settings;
    private final Recurrence recurrence;
    private final Timekeeper time;
    private final Agenda agenda;
    private final AsyncInvoker invoker;
    private final Idleness idleness;
    private Instant lastRun = Instant.MIN;
    private boolean leftOut;

    /** A trigger, not yet started. */
    public RecurringTrigger(
            LocalFunction function,
            Trigger.Schedule settings,
            Timekeeper time,
            Agenda agenda,
            AsyncInvoker invoker,
            Idleness idleness) {
        this.function = function;
        this.settings = settings;
        this.recurrence = Recurrence.read(settings.expression());
        this.time = time;
        this.agenda = agenda;
        this.invoker = invoker;
        this.idleness = idleness;
    }

    /** Stands on the agenda from now on. */
    public void start() {
        time.onArrival(this::makeUp);
        plan(recurrence.after(time.now()));
    }

    private void plan(Instant next) {
        agenda.at(next, () -> come(next));
    }

    private void come(Instant due) {
        plan(recurrence.after(due));
        if (lastRun.plus(MOST_LEFT_OUT).isAfter(due) && idleness.idleAt(due)) {
            leftOut = true;
        } else {
            run(due);
        }
    }

    private void makeUp() {
        if (leftOut) {
            run(time.now());
        }
    }

    private void run(Instant at) {
        leftOut = false;
        lastRun = at;
        var event = settings.input().orElseGet(() -> Json.write(event(at)));
        invoker.accept(function, event.getBytes(StandardCharsets.UTF_8), () -> {});
    }

    private Node event(Instant at) {
        return Json.mapping()
                .with("version", "0")
                .with("id", UUID.randomUUID().toString())
                .with("detail-type", "Scheduled Event")
                .with("source", "aws.events")
                .with("account", Place.ACCOUNT)
                .with("time", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .with("region", Place.REGION)
                .with("resources", List.of(rule()))
                .with("detail", Json.mapping().build())
                .build();
    }

    private Node rule() {
        return Node.text(Place.arn("events", "rule/" + Place.STACK + "-" + settings.name()));
    }
}
