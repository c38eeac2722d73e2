package followthrough.timing;

import followthrough.team.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time that can be booked with a staff member.
 *
 * @param service the id of the kind of work
 * @param with the id of the staff member
 * @param promised what the customer is promised: for a visit the window in which somebody arrives, for a callback the
 *     call
 * @param occupied for how long the staff member is busy with it, buffers included
 * @param zone by whose clock the staff member works
 */
public record Slot(String service, String with, Interval promised, Interval occupied, ZoneId zone) {
    public Instant start() {
        return promised.start();
    }

    /** The staff member's own dates that it touches, of which one is usual. */
    public List<LocalDate> dates() {
        LocalDate first = LocalDate.ofInstant(occupied.start(), zone);
        LocalDate last = LocalDate.ofInstant(occupied.end().minusNanos(1), zone);
        return Stream.iterate(first, date -> !date.isAfter(last), date -> date.plusDays(1)).toList();
    }
}
