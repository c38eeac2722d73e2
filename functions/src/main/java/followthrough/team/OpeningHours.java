package followthrough.team;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a team is open: exactly at those instants at which the clock on its wall shows a time of one of the weekday's
 * spans on a date that is not closed. So a skipped hour is nobody's time, and a repeated hour is open twice. Lengths
 * are of time that really passes.
 *
 * @param zone of the wall on which the clock hangs
 * @param week each day's spans, in order and without overlap; a day without spans is closed
 */
public record OpeningHours(ZoneId zone, Map<DayOfWeek, List<Span>> week, List<Closure> closures) {

    /** Keeps copies that cannot change. */
    public OpeningHours {
        week =
                week.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, day -> List.copyOf(day.getValue())));
        closures = List.copyOf(closures);
    }

    /** Whether it is open. */
    public boolean isOpenAt(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return on(local.toLocalDate()).stream().anyMatch(span -> span.holds(local.toLocalTime()));
    }

    /** The spans of a date; none if it is closed. */
    public List<Span> on(LocalDate date) {
        return closures.stream().anyMatch(closure -> closure.covers(date))
                ? List.of()
                : week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /**
     * The instant at which so much open time has passed since another. Time that runs out just as the doors close is
     * over then, not when they open again.
     *
     * @throws IllegalStateException if it is never open
     */
    public Instant after(Instant told, Duration openTime) {
        Duration left = openTime;
        OpenIntervals ahead = openFrom(told);
        Interval open = ahead.next();
        while (left.compareTo(open.length()) > 0) {
            left = left.minus(open.length());
            open = ahead.next();
        }
        return open.start().plus(left);
    }

    /**
     * The instant itself if it is open then, or else the next at which it opens.
     *
     * @throws IllegalStateException if it is never open
     */
    public Instant nextOpen(Instant instant) {
        return after(instant, Duration.ZERO);
    }

    /** All open time between two instants, in order; none if it is never open. Two intervals may touch. */
    public List<Interval> openBetween(Instant from, Instant until) {
        Interval asked = new Interval(from, until);
        OpenIntervals ahead = new OpenIntervals(this, from);
        return Stream.iterate(ahead.nextBefore(until), Optional::isPresent, _ -> ahead.nextBefore(until))
                .flatMap(Optional::stream)
                .flatMap(open -> open.intersection(asked).stream())
                .toList();
    }

    private OpenIntervals openFrom(Instant instant) {
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalStateException("never open");
        }
        return new OpenIntervals(this, instant);
    }
}
