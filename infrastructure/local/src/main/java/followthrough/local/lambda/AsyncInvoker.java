package followthrough.local.lambda;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.clock.Activity;
import followthrough.local.clock.Agenda;
import followthrough.local.template.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Lambda's asynchronous invocation: accepted at once, tried again a minute and two minutes later, then given to the
 * on-failure queue.
 */
public final class AsyncInvoker {
    private final InstantSource clock;
    private final Agenda agenda;
    private final Activity activity;
    private final Queues queues;

    /** An invoker whose waits pass by the runtime's clock. */
    public AsyncInvoker(InstantSource clock, Agenda agenda, Activity activity, Queues queues) {
        this.clock = clock;
        this.agenda = agenda;
        this.activity = activity;
        this.queues = queues;
    }

    @SuppressWarnings("ArrayRecordComponent") // payloads are handed on, never compared
    private record Event(LocalFunction function, byte[] payload, Instant accepted, int attempt, Runnable whenOver) {
        Event again() {
            return new Event(function, payload, accepted, attempt + 1, whenOver);
        }
    }

    /** Accepts an event; {@code whenOver} runs when the function has handled it or it was given up. */
    public void accept(LocalFunction function, byte[] payload, Runnable whenOver) {
        start(new Event(function, payload, clock.instant(), 1, whenOver));
    }

    private void start(Event event) {
        activity.begin();
        Thread.ofVirtual()
                .name("asynchronous")
                .start(() -> {
                    try {
                        attempt(event);
                    } finally {
                        activity.end();
                    }
                });
    }

    private void attempt(Event event) {
        var outcome = event.function().invoke(event.payload());
        if (outcome.succeeded()) {
            event.whenOver().run();
        } else {
            failed(event, outcome);
        }
    }

    private void failed(Event event, Outcome outcome) {
        var settings = event.function().definition().whenInvokedAsynchronously();
        var next = clock.instant().plus(Duration.ofMinutes(event.attempt()));
        var tooOld = next.isAfter(event.accepted().plus(settings.longest()));
        if (event.attempt() <= settings.retries() && !tooOld) {
            agenda.at(next, () -> start(event.again()));
            return;
        }
        settings.onFailure().ifPresent(queue -> queues.send(queue, record(event, outcome, tooOld)));
        event.whenOver().run();
    }

    private Node record(Event event, Outcome outcome, boolean tooOld) {
        var definition = event.function().definition();
        return Json.mapping()
                .with("version", "1.0")
                .with("timestamp", clock.instant().toString())
                .with(
                        "requestContext",
                        Json.mapping()
                                .with("requestId", UUID.randomUUID().toString())
                                .with("functionArn", Place.functionArn(definition.id()) + ":$LATEST")
                                .with("condition", tooOld ? "EventAgeExceeded" : "RetriesExhausted")
                                .with("approximateInvokeCount", event.attempt())
                                .build())
                .with("requestPayload", Json.parse(event.payload()).orNothing())
                .with(
                        "responseContext",
                        Json.mapping()
                                .with("statusCode", 200)
                                .with("executedVersion", "$LATEST")
                                .with("functionError", "Unhandled")
                                .build())
                .with("responsePayload", Json.parse(outcome.payload()).orNothing())
                .build();
    }
}
