package followthrough.local.stream;

import followthrough.local.json.Json;
import followthrough.local.template.Place;
import java.time.Instant;

/** What the on-failure queue is told of a batch that was given up: where it was in the stream, not what it held. */
record GivenUp(String function, String table, String shardId, Batch batch, String why) {

    Json json(Instant now) {
        var context =
                Json.object()
                        .with("functionArn", Place.functionArn(function))
                        .with("condition", why)
                        .with("approximateInvokeCount", batch.invocations());
        return Json.object()
                .with("requestContext", context)
                .with("version", "1.0")
                .with("timestamp", now)
                .with("DDBStreamBatchInfo", info());
    }

    private Json info() {
        var records = batch.records();
        return Json.object()
                .with("shardId", shardId)
                .with("startSequenceNumber", records.getFirst().sequence())
                .with("endSequenceNumber", records.getLast().sequence())
                .with("approximateArrivalOfFirstRecord", records.getFirst().arrived())
                .with("approximateArrivalOfLastRecord", records.getLast().arrived())
                .with("batchSize", records.size())
                .with("streamArn", Place.streamArn(table));
    }
}
