package followthrough.results;

import followthrough.aws.DynamoDbTable;
import followthrough.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was counted, as managers read it. However much happened, a short period and the one before it are one request
 * for each megabyte that was counted in them, and a long one at most three more: whole months are read as such.
 */
public final class Results {
    /** Up to how many days both periods together are read day by day. */
    private static final int DAY_BY_DAY = 2 * 62;

    private final ResultsStore store;

    private Results(ResultsStore store) {
        this.store = store;
    }

    /** Results in the table. */
    public static Results in(DynamoDbTable table) {
        return new Results(new DynamoDbResultsStore(table));
    }

    /** A period beside as many days before it. */
    public record Compared(Figures now, Figures before) {}

    /** What was counted in a period, and in as many days before it. */
    public Compared compare(Period period) {
        List<Row> rows = rows(period);
        return new Compared(new Figures(within(rows, period)), new Figures(within(rows, period.before())));
    }

    /** What was counted in a short period alone, read day by day. */
    public Figures of(Period period) {
        return new Figures(store.days(period.from(), period.until()));
    }

    private static List<Row> within(List<Row> rows, Period period) {
        return rows.stream().filter(row -> period.contains(row.from(), row.until())).toList();
    }

    private List<Row> rows(Period period) {
        LocalDate start = period.before().from();
        if (2 * period.days() <= DAY_BY_DAY) {
            return store.days(start, period.until());
        }
        List<YearMonth> earlier = months(period.before());
        List<YearMonth> later = months(period);
        List<YearMonth> whole = Stream.concat(earlier.stream(), later.stream()).toList();
        List<Row> rows = new ArrayList<>(store.months(whole.getFirst(), whole.getLast().plusMonths(1)));
        rows.removeIf(row -> !whole.contains(YearMonth.from(row.from())));
        rows.addAll(days(start, earlier.getFirst().atDay(1)));
        rows.addAll(days(earlier.getLast().plusMonths(1).atDay(1), later.getFirst().atDay(1)));
        rows.addAll(days(later.getLast().plusMonths(1).atDay(1), period.until()));
        return rows;
    }

    private List<Row> days(LocalDate from, LocalDate until) {
        return from.isBefore(until) ? store.days(from, until) : List.of();
    }

    /** The months that lie wholly within a period. */
    private static List<YearMonth> months(Period period) {
        YearMonth first = YearMonth.from(period.from().plusMonths(1).minusDays(1));
        return Stream.iterate(
                        first,
                        month -> !month.plusMonths(1).atDay(1).isAfter(period.until()),
                        month -> month.plusMonths(1))
                .toList();
    }

    /**
     * Moments of a kind in a period, in the order in which they happened: a page of them.
     *
     * @param zone in which its days begin
     * @param after the last of the page before; empty for the first
     */
    public List<Happened> moments(Moment kind, Period period, ZoneId zone, Optional<Happened> after, int atMost) {
        return store.moments(kind, period.begin(zone), period.end(zone), after, atMost);
    }

    /**
     * The latest moments of a kind in a period, the latest first.
     *
     * @param zone in which its days begin
     */
    public List<Happened> latest(Moment kind, Period period, ZoneId zone, int atMost) {
        return store.latest(kind, period.begin(zone), period.end(zone), atMost);
    }
}
