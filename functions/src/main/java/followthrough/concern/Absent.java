package followthrough.concern;

import followthrough.team.Interval;
import java.time.Duration;
import java.time.Instant;

/**
 * That somebody cannot keep their appointments for some time.
 *
 * @param member the id of the staff member
 * @param by the id of the staff member who said so
 */
public record Absent(String member, Interval time, String by) {
    /** One that is longer than any day, with the hour that clocks are put back. */
    private static final Duration DAY = Duration.ofHours(25);

    /** Whether it is for more than a day. */
    public boolean isLong() {
        return time.length().compareTo(DAY) > 0;
    }

    /** Whether something that is due then comes up meanwhile: it may be overdue if they are off already. */
    boolean covers(Instant due, Instant now) {
        boolean begun = !time.start().isAfter(now);
        return due.isBefore(time.end()) && (begun || !due.isBefore(time.start()));
    }

    /** Whether it keeps them from an appointment of that concern, and nobody was found for it so far. */
    public boolean keepsFrom(Concern concern, Instant now) {
        return HandoverRules.affected(concern, this, now).isPresent();
    }
}
