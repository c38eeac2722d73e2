package followthrough.function;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.document.Parsed;
import followthrough.journal.EventId;
import java.util.List;

/** A batch of records of a DynamoDB stream, as Lambda hands it over, of which only the keys of items matter. */
final class StreamBatch {
    /** A record of the stream. */
    record Entry(String sequenceNumber, EventId event) {}

    private StreamBatch() {}

    /**
     * Reads a batch.
     *
     * @throws IllegalArgumentException if it is none
     */
    static List<Entry> read(byte[] json) {
        if (Json.parse(json) instanceof Parsed.Good(Node.Mapping batch)
                && batch.field("Records").orElse(Node.nothing()) instanceof Node.Sequence records) {
            return records.items().stream().map(StreamBatch::entry).toList();
        }
        throw new IllegalArgumentException("Not a batch of a stream");
    }

    private static Entry entry(Node node) {
        Node stream = field(node, "dynamodb");
        Node keys = field(stream, "Keys");
        return new Entry(
                text(field(stream, "SequenceNumber")),
                new EventId(text(field(field(keys, "pk"), "S")), text(field(field(keys, "sk"), "S"))));
    }

    private static Node field(Node node, String name) {
        if (node instanceof Node.Mapping mapping && mapping.field(name).isPresent()) {
            return mapping.field(name).get();
        }
        throw new IllegalArgumentException("A record of a stream lacks " + name);
    }

    private static String text(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        throw new IllegalArgumentException("A record of a stream holds something else than text");
    }
}
