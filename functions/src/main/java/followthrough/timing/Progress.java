package followthrough.timing;

import followthrough.team.Interval;
import java.time.Instant;
import java.util.Optional;

/**
 * How an appointment is going, as its staff member said.
 *
 * @param delayed when it is expected instead, where it is late
 * @param onTheWay since when they are on the way
 * @param arrived when they were there
 */
public record Progress(Optional<Interval> delayed, Optional<Instant> onTheWay, Optional<Instant> arrived) {
    /** Nothing said. */
    public static final Progress NONE = new Progress(Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, expected then instead; as promised where that is empty. */
    public Progress expectedAt(Optional<Interval> later) {
        return new Progress(later, onTheWay, arrived);
    }

    /** The same, on the way since then; not on the way where that is empty. */
    public Progress onTheWaySince(Optional<Instant> since) {
        return new Progress(delayed, since, arrived);
    }

    /** The same, there since then; not there where that is empty. */
    public Progress arrivedAt(Optional<Instant> since) {
        return new Progress(delayed, onTheWay, since);
    }
}
