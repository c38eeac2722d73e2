package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbTable;
import followthrough.results.Recounting;
import followthrough.results.Recounting.Difference;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long it takes to show thirty days of results beside thirty before, over HTTP, however much was counted. */
@Tag("proof")
class ResultsBenchmarkTest {
    private static final int DAYS = 60;
    private static final int WARMING = 150;
    private static final int MEASURED = 200;
    private static final double FLAT = 1.2;
    private static final LocalDate TODAY = LocalDate.ofInstant(Spine.START, ZoneOffset.UTC);

    @Test
    void a_month_is_shown_as_quickly_however_much_was_counted() {
        try (var spine = Spine.start()) {
            var cookie = spine.manager();
            write(spine, counts(1_000));
            IntStream.range(0, WARMING).forEach(_ -> look(spine, cookie));
            double some = median(spine, cookie);
            write(spine, counts(100_000));
            double many = median(spine, cookie);
            System.out.printf(
                    "Results of 30 days beside 30 before, p50 of %d: %.2f ms with 1000 concerns, %.2f ms with 100000"
                            + " (%.2f)%n",
                    MEASURED, some, many, many / some);
            assertThat(many / some).isLessThanOrEqualTo(FLAT);
        }
    }

    private static void look(Spine spine, String cookie) {
        assertThat(spine.getAs(cookie, "/m/results").status()).isEqualTo(200);
    }

    private static double median(Spine spine, String cookie) {
        long[] times =
                IntStream.range(0, MEASURED)
                        .mapToLong(_ -> {
                            long start = System.nanoTime();
                            look(spine, cookie);
                            return System.nanoTime() - start;
                        })
                        .sorted()
                        .toArray();
        return times[MEASURED / 2] / 1e6;
    }

    /** What so many concerns add, by the sort keys of the items of days. */
    private static Map<String, Map<String, Long>> counts(int concerns) {
        Random random = new Random(11);
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (int concern = 0; concern < concerns; concern++) {
            String day = TODAY.minusDays(random.nextInt(DAYS)).toString();
            int shard = random.nextInt(2);
            String service = "#service#" + List.of("plumbing", "electrical", "carpentry", "callback").get(concern % 4);
            String person = "#person#" + List.of("rosa", "tomas", "keiko", "bea", "walt").get(random.nextInt(5));
            Map<String, Long> all = counts.computeIfAbsent(day + service + "#" + shard, _ -> new HashMap<>());
            Map<String, Long> theirs = counts.computeIfAbsent(day + person + "#" + shard, _ -> new HashMap<>());
            for (String measure : measures(random)) {
                all.merge(measure, 1L, Long::sum);
            }
            for (String measure : List.of("resolved", "answer.yes", "satisfaction." + (1 + random.nextInt(5)))) {
                theirs.merge(measure, 1L, Long::sum);
            }
        }
        return counts;
    }

    private static List<String> measures(Random random) {
        return List.of(
                "told",
                "first-answer~" + (70 + random.nextInt(25)),
                "choice~" + (60 + random.nextInt(40)),
                "chosen." + List.of("appointment", "not-before", "as-soon-as-possible").get(random.nextInt(3)),
                "lead~" + (110 + random.nextInt(30)),
                "resolved",
                "resolution~" + (110 + random.nextInt(40)),
                "first-time",
                "asked",
                "answer.yes",
                "satisfaction." + (1 + random.nextInt(5)),
                "reply~" + (80 + random.nextInt(40)),
                "promise.answer.kept",
                "promise.arrive.kept",
                "moment.first-time");
    }

    private static void write(Spine spine, Map<String, Map<String, Long>> counts) {
        var table = new DynamoDbTable(spine.table().client(), spine.table().name());
        List<Difference> missing = new ArrayList<>();
        counts.forEach((sort, measures) -> {
            var key = new DynamoDbItem.Key("results#day", sort);
            measures.forEach((measure, count) -> missing.add(new Difference(key, measure, count)));
        });
        Recounting.in(table, ZoneOffset.UTC).repair(missing);
    }
}
