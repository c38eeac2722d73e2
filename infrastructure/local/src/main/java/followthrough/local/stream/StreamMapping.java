package followthrough.local.stream;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.clock.Activity;
import followthrough.local.clock.Agenda;
import followthrough.local.console.Console;
import followthrough.local.dynamodb.DynamoDbEngine;
import followthrough.local.fault.Faults;
import followthrough.local.keep.Shelf;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.lambda.Queues;
import followthrough.local.template.Place;
import followthrough.local.template.Trigger;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

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

    private record Follower(Shard shard, Deliveries deliveries) {}

    private final Surroundings with;
    private final LocalFunction function;
    private final Trigger.Stream settings;
    private final String stream;
    private final String kept;
    private final Map<String, Follower> followers = new LinkedHashMap<>();
    private final Thread thread = Thread.ofVirtual().name("stream").unstarted(this::follow);
    private Node positions;
    private Instant nextWake = Instant.MIN;
    private int wakes;
    private boolean behind;

    /**
     * A mapping, not yet started.
     *
     * @param stream the ARN by which the engine knows the stream
     */
    public StreamMapping(Surroundings with, LocalFunction function, Trigger.Stream settings, String stream) {
        this.with = with;
        this.function = function;
        this.settings = settings;
        this.stream = stream;
        this.kept = "stream-" + function.definition().id();
        this.positions = with.shelf().get(kept).orElse(Json.mapping().build());
    }

    /** Begins to follow. */
    public void start() {
        discover();
        followers.values().forEach(follower -> follower.shard().prepare());
        thread.start();
        wake();
    }

    /** Says that there may be something to read. */
    public synchronized void wake() {
        wakes++;
        if (!behind) {
            behind = true;
            with.activity().begin();
        }
        notifyAll();
    }

    private void follow() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var seen = awaitWake();
                catchUp();
                caughtUp(seen);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized int awaitWake() throws InterruptedException {
        while (!behind) {
            wait();
        }
        return wakes;
    }

    private synchronized void caughtUp(int seen) {
        if (wakes == seen) {
            behind = false;
            with.activity().end();
        }
    }

    private void catchUp() {
        try {
            var read = followers.values().stream().mapToInt(this::follow).sum();
            if (read == 0 && discover()) {
                catchUp();
            }
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                Console.failure("following a stream", e);
            }
        }
    }

    /** Reads and delivers until the shard has no more, or something has to wait. */
    private int follow(Follower follower) {
        var total = 0;
        var read = 0;
        do {
            var next = follower.deliveries().deliver();
            if (next.isPresent()) {
                wakeAt(next.get());
                return total;
            }
            keep(follower.shard());
            read = read(follower);
            total += read;
        } while (read > 0);
        return total;
    }

    private void wakeAt(Instant next) {
        if (!next.equals(nextWake)) {
            nextWake = next;
            with.agenda().at(next, this::wake);
        }
    }

    private int read(Follower follower) {
        var records = follower.shard().read(settings.batchSize());
        var now = with.clock().instant();
        var arn = Place.streamArn(settings.table());
        follower.deliveries().take(records.stream().map(it -> StreamRecord.of(it, arn, now)).toList());
        return records.size();
    }

    private void keep(Shard shard) {
        shard.position()
                .filter(at -> !at.equals(positions.get(shard.id()).text()))
                .ifPresent(at -> {
                    positions = Json.mapping(positions).with(shard.id(), at).build();
                    with.shelf().put(kept, positions);
                });
    }

    /** Looks for new shards; says whether there are any. */
    private boolean discover() {
        var description = with.engine().askStreams("DescribeStream", Json.mapping().with("StreamArn", stream).build());
        var before = followers.size();
        followers.values().removeIf(follower -> follower.shard().ended() && follower.deliveries().done() && before > 8);
        for (var shard : description.get("StreamDescription").get("Shards").items()) {
            followers.computeIfAbsent(shard.get("ShardId").text(), this::follower);
        }
        return followers.size() > before;
    }

    private Follower follower(String shardId) {
        var position = positions.get(shardId).some().map(Node::text);
        var fresh = positions.fields().isEmpty() && followers.isEmpty();
        var shard = new Shard(with.engine(), stream, shardId, settings.fromLatest() && fresh, position);
        var deliveries =
                new Deliveries(
                        settings,
                        function::invoke,
                        with.faults(),
                        with.clock(),
                        (batch, why) -> giveUp(shardId, batch, why));
        return new Follower(shard, deliveries);
    }

    private void giveUp(String shardId, Batch batch, String why) {
        var record = new GivenUp(function.definition().id(), settings.table(), shardId, batch, why);
        settings.onFailure().ifPresent(queue -> with.queues().send(queue, record.json(with.clock().instant())));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
