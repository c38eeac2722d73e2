package followthrough.timing;

import followthrough.team.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** How soon and how far ahead somebody may book with a staff member, whose dates are those of their own wall. */
final class Horizon {
    private final Instant first;
    private final LocalDate last;
    private final ZoneId zone;
    private final Instant nextDate;

    /**
     * A horizon.
     *
     * @param first the earliest beginning
     * @param last the last date, included
     * @param zone of the staff member
     */
    Horizon(Instant first, LocalDate last, ZoneId zone) {
        this.first = first;
        this.last = last;
        this.zone = zone;
        this.nextDate = startOf(last.plusDays(1));
    }

    /** The part of what is asked for outside of which nothing is within the horizon. */
    Optional<Interval> part(Interval asked) {
        return asked.intersection(new Interval(first, startOf(last.plusDays(2))));
    }

    /** Whether a beginning is within it. A clock can come back to its last date after it has shown the next. */
    boolean holds(Instant start) {
        return !start.isBefore(first) && (start.isBefore(nextDate) || !LocalDate.ofInstant(start, zone).isAfter(last));
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }
}
