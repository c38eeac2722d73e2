package followthrough.results;

import followthrough.aws.DynamoDbItem;
import followthrough.results.Figures.Numbers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * How counts stand in the table: an item for each day and slice, and one for each month and slice, both in several
 * parts, so that no item is written too often at once.
 */
final class DynamoDbCountFormat {
    static final String DAYS = "results#day";
    static final String MONTHS = "results#month";
    static final String REVISION = "revision";

    private static final String TYPE = "results";
    private static final int VERSION = 1;
    private static final String NUMBERS = "numbers";
    private static final int SHARDS = 2;
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
        return new Row(day, day.plusDays(1), slice(item), numbers(item));
    }

    static Row readMonth(DynamoDbItem item) {
        YearMonth month = YearMonth.parse(parts(item).getFirst());
        return new Row(month.atDay(1), month.plusMonths(1).atDay(1), slice(item), numbers(item));
    }

    private static Slice slice(DynamoDbItem item) {
        List<String> parts = parts(item);
        return new Slice(Slice.Kind.valueOf(parts.get(1).toUpperCase(Locale.ROOT)), parts.get(2));
    }

    private static List<String> parts(DynamoDbItem item) {
        return List.of(item.text(DynamoDbItem.SORT).split(BETWEEN, -1));
    }

    /** An item over the revision before it. */
    static DynamoDbItem write(DynamoDbItem.Key key, Numbers numbers, long revision) {
        return DynamoDbItem.of(TYPE, VERSION, key.partition(), key.sort())
                .bytes(NUMBERS, PackedNumbers.write(numbers))
                .number(REVISION, revision);
    }

    static Numbers numbers(DynamoDbItem item) {
        return PackedNumbers.read(item.bytes(NUMBERS));
    }
}
