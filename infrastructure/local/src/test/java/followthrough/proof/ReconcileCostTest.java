package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.concern.Concern;
import followthrough.journal.Journal;
import followthrough.journal.Subject;
import followthrough.local.aws.AwsCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** When all is well, looking for what was forgotten costs a handful of reads, however many concerns wait. */
class ReconcileCostTest {
    private static final int BATCH = 25;
    private static final Instant NEXT_YEAR = Spine.START.plus(Duration.ofDays(365));

    @Test
    void a_thousand_idle_concerns_cost_a_handful_of_reads() {
        assertThat(requestsOverIdle(1_000)).isEqualTo(requestsOverIdle(0)).hasSize(2 * Journal.SHARDS);
    }

    @Test
    @Tag("proof")
    void a_hundred_thousand_idle_concerns_cost_as_much() {
        List<String> requests = requestsOverIdle(100_000);
        System.out.println("Reconcile over 100000 idle concerns: " + requests.size() + " requests, " + requests);
        assertThat(requests).isEqualTo(requestsOverIdle(0));
    }

    private static List<String> requestsOverIdle(int concerns) {
        try (var spine = Spine.start()) {
            for (int from = 0; from < concerns; from += BATCH) {
                write(spine, IntStream.range(from, Math.min(from + BATCH, concerns)));
            }
            spine.settle();
            int before = calls(spine).size();
            spine.system().invoke("ReconcileFunction", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            List<AwsCall> after = calls(spine);
            return after.subList(before, after.size()).stream().map(AwsCall::operation).toList();
        }
    }

    private static List<AwsCall> calls(Spine spine) {
        return spine.system().calls().of("ReconcileFunction", "dynamodb");
    }

    private static void write(Spine spine, IntStream numbers) {
        List<WriteRequest> heads =
                numbers.mapToObj(number -> head("idle" + number))
                        .map(head -> WriteRequest.builder().putRequest(put -> put.item(head)).build())
                        .toList();
        spine.table().client().batchWriteItem(batch -> batch.requestItems(Map.of(spine.table().name(), heads)));
    }

    private static Map<String, AttributeValue> head(String id) {
        var subject = new Subject(Concern.SUBJECT, id);
        return Map.of(
                "pk", AttributeValue.fromS(subject.key()),
                "sk", AttributeValue.fromS("HEAD"),
                "type", AttributeValue.fromS("concern"),
                "format", AttributeValue.fromN("2"),
                "dueShard", AttributeValue.fromS(Integer.toString(Journal.shardOf(subject))),
                "nextDue", AttributeValue.fromS(NEXT_YEAR.toString().replace("Z", ".000Z")));
    }
}
