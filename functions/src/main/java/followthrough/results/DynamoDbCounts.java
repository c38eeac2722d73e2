package followthrough.results;

import followthrough.aws.DynamoDbItem;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts by the items of the table that they stand in, and by their measures; those that come to nothing are left out.
 */
final class DynamoDbCounts {
    private final Map<DynamoDbItem.Key, Map<String, Long>> items = new HashMap<>();

    /** What tallies add to the items of their days and months. */
    static DynamoDbCounts of(List<Tally> tallies, int shard) {
        DynamoDbCounts counts = new DynamoDbCounts();
        for (Tally tally : tallies) {
            Stream.of(
                            DynamoDbCountFormat.day(tally.day(), tally.slice(), shard),
                            DynamoDbCountFormat.month(YearMonth.from(tally.day()), tally.slice(), shard))
                    .map(DynamoDbItem::key)
                    .forEach(key -> counts.add(key, Map.of(tally.measure(), tally.amount())));
        }
        return counts;
    }

    void add(DynamoDbItem.Key item, Map<String, Long> more) {
        Map<String, Long> counts = items.computeIfAbsent(item, _ -> new TreeMap<>());
        more.forEach((measure, amount) -> counts.merge(measure, amount, Long::sum));
    }

    void add(DynamoDbCounts others) {
        others.items.forEach(this::add);
    }

    void subtract(DynamoDbCounts others) {
        others.items.forEach(
                (item, counts) -> counts.forEach((measure, amount) -> add(item, Map.of(measure, -amount))));
    }

    /** What is not nothing. */
    Map<DynamoDbItem.Key, Map<String, Long>> items() {
        Map<DynamoDbItem.Key, Map<String, Long>> left = new HashMap<>();
        items.forEach((item, counts) -> {
            Map<String, Long> some = new TreeMap<>(counts);
            some.values().removeIf(amount -> amount == 0);
            if (!some.isEmpty()) {
                left.put(item, some);
            }
        });
        return left;
    }
}
