package followthrough.results;

import followthrough.aws.DynamoDbItem;
import followthrough.journal.Effect;
import followthrough.journal.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where what was counted stands. All of it throws {@link followthrough.aws.Unavailable} out of reach. */
interface ResultsStore {
    /** Adds what an event counts and marks that as done, in one transaction; if it is marked, nothing changes. */
    void count(EventId event, Effect effect, Instant at, Counted counted);

    /** What was counted on some days, each by itself. */
    List<Row> days(LocalDate from, LocalDate until);

    /** What was counted in some months, each by itself. */
    List<Row> months(YearMonth from, YearMonth until);

    /**
     * Moments of a kind, in the order in which they happened: a page of them.
     *
     * @param after the last of the page before; empty for the first
     */
    List<Happened> moments(Moment kind, Instant from, Instant until, Optional<Happened> after, int atMost);

    /** The latest moments of a kind, the latest first. */
    List<Happened> latest(Moment kind, Instant from, Instant until, int atMost);

    /** All that was counted on the days since one and in the months since its month. */
    DynamoDbCounts counted(LocalDate from);

    /** Adds to an item so much more, or less, of each measure, whatever stands there. */
    void add(DynamoDbItem.Key item, Map<String, Long> counts);

    /** All remedies, in one request. */
    List<Remedy> remedies();

    /**
     * Writes a remedy over the revision before it.
     *
     * @return false if another one stands there; then nothing is written
     */
    boolean save(Remedy remedy);
}
