package followthrough.local.stream;

import followthrough.local.json.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/** One change, as Lambda hands it over; its time is the runtime's. */
record StreamRecord(Json json, Instant arrived) {

    static StreamRecord of(Json read, String arn, Instant now) {
        var seconds = new BigDecimal(now.toEpochMilli()).movePointLeft(3).setScale(0, RoundingMode.DOWN);
        var change = new Json.Fields(read.get("dynamodb").fields()).with("ApproximateCreationDateTime", seconds);
        var json = new Json.Fields(read.fields()).with("dynamodb", change).with("eventSourceARN", arn);
        return new StreamRecord(json, now);
    }

    String sequence() {
        return json.get("dynamodb").get("SequenceNumber").text();
    }
}
