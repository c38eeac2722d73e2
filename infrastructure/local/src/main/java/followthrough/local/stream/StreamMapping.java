package followthrough.local.stream;

import followthrough.local.clock.Activity;
import followthrough.local.clock.Agenda;
import followthrough.local.console.Console;
import followthrough.local.dynamodb.DynamoDbEngine;
import followthrough.local.fault.Faults;
import followthrough.local.keep.Shelf;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.lambda.Queues;
import followthrough.local.template.Trigger;
import java.time.Instant;
import java.time.InstantSource;

/** Follows one table's stream for one function. It is woken by every write, so that it need not poll. */
public final class StreamMapping implements AutoCloseable {
    /** What a mapping works with. */
    public record Surroundings(
            DynamoDbEngine engine,
            Faults faults,
            InstantSource clock,
            Agenda agenda,
            Activity activity,
            Queues queues,
            Shelf shelf) {}

    private final Agenda agenda;
    private final Following following;
    private final Wakes wakes;
    private final Thread thread = Thread.ofVirtual().name("stream").unstarted(this::follow);
    private Instant nextWake = Instant.MIN;

    /**
     * A mapping, not yet started.
     *
     * @param stream the ARN by which the engine knows the stream
     */
    public StreamMapping(Surroundings with, LocalFunction function, Trigger.Stream settings, String stream) {
        this.agenda = with.agenda();
        this.following = new Following(with, function, settings, stream);
        this.wakes = new Wakes(with.activity());
    }

    /** Begins to follow. */
    public void start() {
        following.prepare();
        thread.start();
        wake();
    }

    /** Says that there may be something to read. */
    public void wake() {
        wakes.wake();
    }

    private void follow() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var seen = wakes.await();
                catchUp();
                wakes.caughtUp(seen);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void catchUp() {
        try {
            following.catchUp(this::wakeAt);
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                Console.failure("following a stream", e);
            }
        }
    }

    private void wakeAt(Instant next) {
        if (!next.equals(nextWake)) {
            nextWake = next;
            agenda.at(next, this::wake);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
