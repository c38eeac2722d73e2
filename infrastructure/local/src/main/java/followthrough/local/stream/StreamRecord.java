package followthrough.local.stream;

import followthrough.document.Json;
import followthrough.document.Node;
import java.time.Instant;

/** One change, as Lambda hands it over; its time is the runtime's. */
record StreamRecord(Node json, Instant arrived) {

    static StreamRecord of(Node read, String arn, Instant now) {
        var change = Json.mapping(read.get("dynamodb")).with("ApproximateCreationDateTime", now.getEpochSecond());
        var json = Json.mapping(read).with("dynamodb", change.build()).with("eventSourceARN", arn);
        return new StreamRecord(json.build(), now);
    }

    String sequence() {
        return json.get("dynamodb").get("SequenceNumber").text();
    }
}
