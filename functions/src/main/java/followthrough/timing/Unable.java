package followthrough.timing;

import followthrough.team.Interval;
import java.time.Instant;

/**
 * A time at which somebody said that they cannot do the work of a concern. It is not offered to its customer again.
 *
 * @param with the id of the staff member
 * @param time for how long they would have been busy with it
 */
public record Unable(String with, Interval time) {
    /** Whether it is over by then. */
    boolean isOver(Instant now) {
        return !time.end().isAfter(now);
    }

    Claim claim() {
        return Claim.away(with, time);
    }
}
