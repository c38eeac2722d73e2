package followthrough.timing;

import followthrough.team.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where in a stretch of work slots begin: every so often from its own beginning on, by a stopwatch, as long as there is
 * time left for the work. Work that goes on for more than 24 hours, around the clock maybe, has no beginning that
 * people would think of, or none at all; there it is counted from each midnight anew, while the work may well go on
 * past it. A midnight that the clock skips is when it does so, one that it shows twice is the first.
 *
 * @param work the whole stretch
 * @param zone in which it is midnight
 * @param every how far apart beginnings are
 * @param needed how much time must be left from a beginning on
 */
record Beginnings(Interval work, ZoneId zone, Duration every, Duration needed) {
    /** The longest stretch that is counted from its own beginning. */
    static final Duration LONGEST_SHIFT = Duration.ofHours(24);

    /** Those from an instant on and before another, in order. */
    Stream<Instant> within(Interval asked) {
        Instant last = work.end().minus(needed);
        return laps().stream()
                .flatMap(lap -> lap.intersection(asked).stream().flatMap(part -> from(lap.start(), part, last)));
    }

    private Stream<Instant> from(Instant anchor, Interval part, Instant last) {
        return Stream.iterate(
                first(anchor, part.start()),
                start -> start.isBefore(part.end()) && !start.isAfter(last),
                start -> start.plus(every));
    }

    private Instant first(Instant anchor, Instant from) {
        Duration since = Duration.between(anchor, from);
        return since.isZero()
                ? anchor
                : anchor.plus(every.multipliedBy(since.plus(every).minusNanos(1).dividedBy(every)));
    }

    /** Each from where it is counted on until where it is counted anew. */
    private List<Interval> laps() {
        if (work.length().compareTo(LONGEST_SHIFT) <= 0) {
            return List.of(work);
        }
        List<Interval> laps = new ArrayList<>();
        Instant since = work.start();
        for (Instant midnight : midnights()) {
            laps.add(new Interval(since, midnight));
            since = midnight;
        }
        laps.add(new Interval(since, work.end()));
        return laps;
    }

    private List<Instant> midnights() {
        return LocalDate.ofInstant(work.start(), zone)
                .datesUntil(LocalDate.ofInstant(work.end(), zone).plusDays(1))
                .map(date -> date.atStartOfDay(zone).toInstant())
                .filter(midnight -> midnight.isAfter(work.start()) && midnight.isBefore(work.end()))
                .toList();
    }
}
