package followthrough.team;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.function.UnaryOperator;

/** Time for which nothing can be booked, by the clock on a staff member's wall; its end is excluded. */
public record Busy(LocalDateTime from, LocalDateTime until) {

    /**
     * When that is by a clock in a zone. Where the clock shows its beginning or its end twice it is as long as it can
     * be; a time that the clock skips stands for the instant at which it does so.
     */
    public Interval in(ZoneId zone) {
        return new Interval(
                moment(from, zone, ZonedDateTime::withEarlierOffsetAtOverlap),
                moment(until, zone, ZonedDateTime::withLaterOffsetAtOverlap));
    }

    private static Instant moment(LocalDateTime local, ZoneId zone, UnaryOperator<ZonedDateTime> which) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant() : which.apply(local.atZone(zone)).toInstant();
    }
}
