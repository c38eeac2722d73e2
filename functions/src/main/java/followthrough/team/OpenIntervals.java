package followthrough.team;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * Walks through opening hours in the order in which time passes. It goes from one clock change to the next, for between
 * them the wall's clock runs evenly; so it is right even where a change repeats part of the day before.
 */
final class OpenIntervals {

    private final OpeningHours hours;
    private final ZoneRules rules;
    private final Queue<Interval> ready = new ArrayDeque<>();
    private Interval even;
    private ZoneOffset offset;
    private LocalDate date;

    OpenIntervals(OpeningHours hours, Instant from) {
        this.hours = hours;
        this.rules = hours.zone().getRules();
        this.even = evenFrom(from);
        this.offset = rules.getOffset(from);
        this.date = LocalDateTime.ofInstant(from, offset).toLocalDate();
    }

    /** The next interval; there always is one, for only whole days of this century are ever closed. */
    Interval next() {
        while (ready.isEmpty()) {
            readDate();
        }
        return ready.remove();
    }

    /** The next interval if it begins before an instant; looks no further than that. */
    Optional<Interval> nextBefore(Instant until) {
        while (ready.isEmpty() && date.atStartOfDay().toInstant(offset).isBefore(until)) {
            readDate();
        }
        return Optional.ofNullable(ready.peek()).filter(open -> open.start().isBefore(until)).map(_ -> ready.remove());
    }

    private void readDate() {
        hours.on(date).stream()
                .map(this::asIfEven)
                .map(even::intersection)
                .flatMap(Optional::stream)
                .forEach(ready::add);
        date = date.plusDays(1);
        if (!date.atStartOfDay().toInstant(offset).isBefore(even.end())) {
            readAfterChange(even.end());
        }
    }

    private void readAfterChange(Instant change) {
        even = evenFrom(change);
        offset = rules.getOffset(change);
        date = LocalDateTime.ofInstant(change, offset).toLocalDate();
    }

    private Interval evenFrom(Instant from) {
        ZoneOffsetTransition next = rules.nextTransition(from);
        return new Interval(from, next == null ? Instant.MAX : next.getInstant());
    }

    private Interval asIfEven(Span span) {
        Instant midnight = date.atStartOfDay().toInstant(offset);
        Duration end = span.toEndOfDay() ? Duration.ofDays(1) : Duration.ofNanos(span.to().toNanoOfDay());
        return new Interval(midnight.plusNanos(span.from().toNanoOfDay()), midnight.plus(end));
    }
}
