package followthrough.aws;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * How things of which there are ever more stand in the table: in a partition for each month in UTC, sorted by when they
 * happened.
 */
public final class DynamoDbMonths {
    private final String of;

    /**
     * @param of what stands there; the partitions' keys begin so
     */
    public DynamoDbMonths(String of) {
        this.of = of;
    }

    /** The partition of what happened then. */
    public String partition(Instant at) {
        return of + "#" + YearMonth.from(at.atZone(ZoneOffset.UTC));
    }

    /** The partitions that a time touches, in order. */
    public Stream<String> partitions(Instant from, Instant until) {
        YearMonth last = YearMonth.from(until.atZone(ZoneOffset.UTC));
        return Stream.iterate(
                        YearMonth.from(from.atZone(ZoneOffset.UTC)),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .map(month -> of + "#" + month);
    }

    /** What the sort keys of all that happened since that moment begin with, or come after. */
    public static String since(Instant at) {
        return DynamoDbItem.instantValue(at).s();
    }
}
