package followthrough.timing;

import followthrough.team.Interval;
import java.time.Instant;
import java.util.Optional;

/**
 * How an appointment is going, as its staff member said.
 *
 * @param delayed when it is expected instead, where it is late
 * @param onTheWay since when they are on the way
 */
public record Progress(Optional<Interval> delayed, Optional<Instant> onTheWay) {
    /** Nothing said. */
    public static final Progress NONE = new Progress(Optional.empty(), Optional.empty());

    /** The same, expected then instead; as promised where that is empty. */
    public Progress expectedAt(Optional<Interval> later) {
        return new Progress(later, onTheWay);
    }

    /** The same, on the way since then; not on the way where that is empty. */
    public Progress onTheWaySince(Optional<Instant> since) {
        return new Progress(delayed, since);
    }
}
