package followthrough.local.replay;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Works out instants from local times of rows that stand in the order in which they came. A time of the hour that a
 * clock change repeats is of the first pass until local times step back within that hour. A time that a clock change
 * skips, which no clock has shown, is taken for as much later as was skipped.
 */
final class RowByRow implements Instants {
    private final ZoneId zone;
    private Instant last = Instant.MIN;

    RowByRow(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Instant of(String id, LocalDateTime local) {
        var first = local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        last = first.isBefore(last) ? local.atZone(zone).withLaterOffsetAtOverlap().toInstant() : first;
        return last;
    }
}
