package followthrough.team;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Time that really passes, from an instant until another, which is excluded. */
public record Interval(Instant start, Instant end) {

    /** How long it is, by a stopwatch. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** What this and another have in common, if anything. */
    public Optional<Interval> intersection(Interval other) {
        Instant from = start.isAfter(other.start) ? start : other.start;
        Instant until = end.isBefore(other.end) ? end : other.end;
        return from.isBefore(until) ? Optional.of(new Interval(from, until)) : Optional.empty();
    }

    /** Whether an instant lies in it; its end does not. */
    public boolean holds(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }
}
