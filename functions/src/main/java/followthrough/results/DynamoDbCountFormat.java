package followthrough.results;

import followthrough.aws.DynamoDbItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How counts stand in the table: an item for each day and slice, and one for each month and slice, both in several
 * parts, so that no item is written too often at once.
 */
final class DynamoDbCountFormat {
    static final String DAYS = "results#day";
    static final String MONTHS = "results#month";
    static final String TYPE = "results";
    static final int VERSION = 1;
    static final String COUNT = "n:";

    private static final int SHARDS = 4;
    private static final String BETWEEN = "#";

    private DynamoDbCountFormat() {}

    /** The part of an item that the counts of a subject go into. */
    static int shard(String subject) {
        return Math.floorMod(subject.hashCode(), SHARDS);
    }

    static DynamoDbItem day(LocalDate day, Slice slice, int shard) {
        return DynamoDbItem.key(DAYS, sort(day.toString(), slice, shard));
    }

    static DynamoDbItem month(YearMonth month, Slice slice, int shard) {
        return DynamoDbItem.key(MONTHS, sort(month.toString(), slice, shard));
    }

    private static String sort(String when, Slice slice, int shard) {
        return String.join(
                BETWEEN, when, slice.kind().name().toLowerCase(Locale.ROOT), slice.id(), Integer.toString(shard));
    }

    static Row readDay(DynamoDbItem item) {
        LocalDate day = LocalDate.parse(parts(item).getFirst());
        return new Row(day, day.plusDays(1), slice(item), counts(item));
    }

    static Row readMonth(DynamoDbItem item) {
        YearMonth month = YearMonth.parse(parts(item).getFirst());
        return new Row(month.atDay(1), month.plusMonths(1).atDay(1), slice(item), counts(item));
    }

    private static Slice slice(DynamoDbItem item) {
        List<String> parts = parts(item);
        return new Slice(Slice.Kind.valueOf(parts.get(1).toUpperCase(Locale.ROOT)), parts.get(2));
    }

    private static List<String> parts(DynamoDbItem item) {
        return List.of(item.text(DynamoDbItem.SORT).split(BETWEEN, -1));
    }

    static Map<String, Long> counts(DynamoDbItem item) {
        return item.attributes().keySet().stream()
                .filter(name -> name.startsWith(COUNT))
                .collect(
                        Collectors.toMap(
                                name -> name.substring(COUNT.length()), item::number, Long::sum, HashMap::new));
    }
}
