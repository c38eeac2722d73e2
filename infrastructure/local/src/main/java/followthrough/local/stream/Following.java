package followthrough.local.stream;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.template.Place;
import followthrough.local.template.Trigger;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The shards of one stream: reads each from where it was left, delivers, and keeps how far it came. */
final class Following {
    private static final int SHARDS_KEPT = 8;

    private record Follower(Shard shard, Deliveries deliveries) {
        boolean isOver() {
            return shard.ended() && deliveries.done();
        }
    }

    private final StreamMapping.Surroundings with;
    private final LocalFunction function;
    private final Trigger.Stream settings;
    private final String stream;
    private final String kept;
    private final Map<String, Follower> followers = new LinkedHashMap<>();
    private Node positions;

    Following(StreamMapping.Surroundings with, LocalFunction function, Trigger.Stream settings, String stream) {
        this.with = with;
        this.function = function;
        this.settings = settings;
        this.stream = stream;
        this.kept = "stream-" + function.definition().id();
        this.positions = with.shelf().get(kept).orElse(Json.mapping().build());
    }

    /** Fixes the places from which reading starts. */
    void prepare() {
        discover();
        followers.values().forEach(follower -> follower.shard().prepare());
    }

    /**
     * Reads and delivers until there is no more.
     *
     * @param later told of each instant at which something that has to wait can go on
     */
    void catchUp(Consumer<Instant> later) {
        var read = followers.values().stream().mapToInt(follower -> follow(follower, later)).sum();
        if (read == 0 && discover()) {
            catchUp(later);
        }
    }

    private int follow(Follower follower, Consumer<Instant> later) {
        var total = 0;
        var read = 0;
        do {
            var next = follower.deliveries().deliver();
            if (next.isPresent()) {
                later.accept(next.get());
                return total;
            }
            keep(follower.shard());
            read = read(follower);
            total += read;
        } while (read > 0);
        return total;
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
        followers.values().removeIf(follower -> follower.isOver() && before > SHARDS_KEPT);
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
}
