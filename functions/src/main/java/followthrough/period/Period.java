package followthrough.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Some days, by the business's clock.
 *
 * @param until the day after the last
 */
public record Period(LocalDate from, LocalDate until) {
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

    /** Whether all days from one up to another, which does not count, are in it. */
    public boolean contains(LocalDate start, LocalDate end) {
        return !start.isBefore(from) && !end.isAfter(until);
    }

    /** When its first day begins in a zone. */
    public Instant begin(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** When its last day ends in a zone, which does not belong to it. */
    public Instant end(ZoneId zone) {
        return until.atStartOfDay(zone).toInstant();
    }
}
