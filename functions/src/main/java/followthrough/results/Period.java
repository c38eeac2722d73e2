package followthrough.results;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Some days, by the business's clock.
 *
 * @param until the day after the last
 */
public record Period(LocalDate from, LocalDate until) {
    /** The most days that one may have. */
    public static final int MOST_DAYS = 366;

    /** So many days up to and with one. */
    public static Period upTo(LocalDate last, int days) {
        return new Period(last.plusDays(1).minusDays(days), last.plusDays(1));
    }

    /** How many days it has. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, until);
    }

    /** Its last day. */
    public LocalDate last() {
        return until.minusDays(1);
    }

    /** As many days just before it. */
    public Period before() {
        return new Period(from.minusDays(days()), from);
    }

    boolean contains(LocalDate start, LocalDate end) {
        return !start.isBefore(from) && !end.isAfter(until);
    }
}
