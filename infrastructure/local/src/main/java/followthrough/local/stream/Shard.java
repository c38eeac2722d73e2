package followthrough.local.stream;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.dynamodb.DynamoDbEngine;
import java.util.List;
import java.util.Optional;

/** Reads one shard of a stream, from where it was left. */
final class Shard {
    private final DynamoDbEngine engine;
    private final String stream;
    private final String id;
    private final boolean fromLatest;
    private Optional<String> lastRead;
    private Optional<String> iterator = Optional.empty();
    private boolean ended;

    Shard(DynamoDbEngine engine, String stream, String id, boolean fromLatest, Optional<String> lastRead) {
        this.engine = engine;
        this.stream = stream;
        this.id = id;
        this.fromLatest = fromLatest;
        this.lastRead = lastRead;
    }

    String id() {
        return id;
    }

    /** Whether it is closed and read to its end. */
    boolean ended() {
        return ended;
    }

    /** The last record read. */
    Optional<String> position() {
        return lastRead;
    }

    /** Fixes the place from which reading starts. */
    void prepare() {
        iterator = Optional.of(open());
    }

    List<Node> read(int atMost) {
        if (ended) {
            return List.of();
        }
        try {
            return readOn(atMost);
        } catch (DynamoDbEngine.Refused _) {
            iterator = Optional.empty();
            return readOn(atMost);
        }
    }

    private List<Node> readOn(int atMost) {
        var from = iterator.orElseGet(this::open);
        var answer =
                engine.askStreams(
                        "GetRecords", Json.mapping().with("ShardIterator", from).with("Limit", atMost).build());
        iterator = answer.get("NextShardIterator").some().map(Node::text);
        ended = iterator.isEmpty();
        var records = answer.get("Records").items();
        if (!records.isEmpty()) {
            lastRead = Optional.of(records.getLast().get("dynamodb").get("SequenceNumber").text());
        }
        return records;
    }

    private String open() {
        var type = lastRead.isPresent() ? "AFTER_SEQUENCE_NUMBER" : fromLatest ? "LATEST" : "TRIM_HORIZON";
        var question =
                Json.mapping()
                        .with("StreamArn", stream)
                        .with("ShardId", id)
                        .with("ShardIteratorType", type)
                        .withPresent("SequenceNumber", lastRead)
                        .build();
        return engine.askStreams("GetShardIterator", question).get("ShardIterator").text();
    }
}
