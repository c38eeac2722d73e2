package followthrough.customer;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What stands about questions to a customer, over all their concerns.
 *
 * @param customer the key that they are known by
 * @param revision raised by each change; 0 where nothing was ever written
 * @param asked when they were asked last
 * @param stopped whether they want no more questions
 */
public record Questions(String customer, long revision, Optional<Instant> asked, boolean stopped) {
    /** A customer who was never asked anything. */
    static Questions none(String customer) {
        return new Questions(customer, 0, Optional.empty(), false);
    }

    /** The same after they were asked something. */
    public Questions askedAt(Instant at) {
        return new Questions(customer, revision + 1, Optional.of(at), stopped);
    }

    /** The same, now that they want no more. */
    public Questions stop() {
        return new Questions(customer, revision + 1, asked, true);
    }

    /** Whether they were asked within so many days, by the calendar of their zone. */
    public boolean isAskedWithin(Period period, Instant now, ZoneId zone) {
        return asked.filter(at -> at.atZone(zone).plus(period).toInstant().isAfter(now)).isPresent();
    }
}
