package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** How long it takes to offer times, over HTTP, with more and more appointments of the past in the table. */
@Tag("proof")
class OfferingBenchmarkTest {
    private static final int BATCH = 25;
    private static final int A_DAY = 8;
    private static final int WARMING = 300;
    private static final int MEASURED = 400;
    private static final double FLAT = 1.2;
    private static final LocalDate YESTERDAY = LocalDate.parse("2027-03-02");

    @Test
    void offering_takes_as_long_however_many_appointments_there_were() {
        try (var spine = Spine.start()) {
            String times = "/api/concerns/" + tells(spine) + "/times?days=14";
            IntStream.range(0, WARMING).forEach(_ -> spine.get(times));
            double none = median(spine, times);
            write(spine, 0, 4_000);
            double some = median(spine, times);
            write(spine, 4_000, 21_000);
            double many = median(spine, times);
            System.out.printf(
                    "Offering 14 days, p50 of %d: %.2f ms with 0 past appointments, %.2f ms with 4000 (%.2f), %.2f ms"
                            + " with 21000 (%.2f)%n",
                    MEASURED, none, some, some / none, many, many / none);
            assertThat(Math.max(some, many) / none).isLessThanOrEqualTo(FLAT);
        }
    }

    private static String tells(Spine spine) {
        String link = new Visitor("1").tell(spine).location();
        spine.settle();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static double median(Spine spine, String path) {
        long[] times =
                IntStream.range(0, MEASURED)
                        .mapToLong(_ -> {
                            long start = System.nanoTime();
                            assertThat(spine.get(path).status()).isEqualTo(200);
                            return System.nanoTime() - start;
                        })
                        .sorted()
                        .toArray();
        return times[MEASURED / 2] / 1e6;
    }

    /** Days of the past with eight claims each, and the heads of the concerns that made them. */
    private static void write(Spine spine, int from, int until) {
        for (int batch = from; batch < until; batch += BATCH) {
            write(
                    spine,
                    IntStream.range(batch, Math.min(batch + BATCH, until))
                            .mapToObj(OfferingBenchmarkTest::head)
                            .toList());
        }
        for (int batch = from / A_DAY; batch < until / A_DAY; batch += BATCH) {
            write(
                    spine,
                    IntStream.range(batch, Math.min(batch + BATCH, until / A_DAY))
                            .mapToObj(OfferingBenchmarkTest::day)
                            .toList());
        }
    }

    private static void write(Spine spine, List<Map<String, AttributeValue>> items) {
        List<WriteRequest> writes =
                items.stream().map(item -> WriteRequest.builder().putRequest(put -> put.item(item)).build()).toList();
        spine.table().client().batchWriteItem(batch -> batch.requestItems(Map.of(spine.table().name(), writes)));
    }

    private static Map<String, AttributeValue> head(int number) {
        return Map.of(
                "pk", AttributeValue.fromS("concern#past" + number),
                "sk", AttributeValue.fromS("HEAD"),
                "type", AttributeValue.fromS("concern"),
                "format", AttributeValue.fromN("3"));
    }

    private static Map<String, AttributeValue> day(int number) {
        String member = List.of("rosa", "tomas", "keiko").get(number % 3);
        LocalDate date = YESTERDAY.minusDays(number / 3);
        Instant start = Instant.parse(date + "T16:00:00Z");
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("pk", AttributeValue.fromS("team#warranty"));
        item.put("sk", AttributeValue.fromS("DAY#" + date + "#" + member));
        item.put("type", AttributeValue.fromS("day"));
        item.put("format", AttributeValue.fromN("1"));
        item.put("revision", AttributeValue.fromN(Integer.toString(A_DAY)));
        for (int claim = 0; claim < A_DAY; claim++) {
            item.put("claim-past" + (number * A_DAY + claim), claim(start.plusSeconds(3600L * claim)));
        }
        return item;
    }

    private static AttributeValue claim(Instant start) {
        return AttributeValue.fromM(
                Map.of(
                        "service", AttributeValue.fromS("plumbing"),
                        "start", AttributeValue.fromS(start.toString()),
                        "from", AttributeValue.fromS(start.toString()),
                        "until", AttributeValue.fromS(start.plusSeconds(3600).toString())));
    }
}
