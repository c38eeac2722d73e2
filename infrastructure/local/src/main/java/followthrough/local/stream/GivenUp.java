package followthrough.local.stream;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.template.Place;
import java.time.Instant;

/** What the on-failure queue is told of a batch that was given up: where it was in the stream, not what it held. */
record GivenUp(String function, String table, String shardId, Batch batch, String why) {

    Node json(Instant now) {
        var context =
                Json.mapping()
                        .with("functionArn", Place.functionArn(function))
                        .with("condition", why)
                        .with("approximateInvokeCount", batch.invocations())
                        .build();
        return Json.mapping()
                .with("requestContext", context)
                .with("version", "1.0")
                .with("timestamp", now.toString())
                .with("DDBStreamBatchInfo", info())
                .build();
    }

    private Node info() {
        var records = batch.records();
        return Json.mapping()
                .with("shardId", shardId)
                .with("startSequenceNumber", records.getFirst().sequence())
                .with("endSequenceNumber", records.getLast().sequence())
                .with("approximateArrivalOfFirstRecord", records.getFirst().arrived().toString())
                .with("approximateArrivalOfLastRecord", records.getLast().arrived().toString())
                .with("batchSize", records.size())
                .with("streamArn", Place.streamArn(table))
                .build();
    }
}
