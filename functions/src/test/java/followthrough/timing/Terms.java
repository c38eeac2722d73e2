package followthrough.timing;

import followthrough.team.Booking;
import java.time.Duration;
import java.time.Period;
import java.util.OptionalInt;
import java.util.Set;

/** How a service is booked, said bit by bit: an hour an hour unless something else is said. */
final class Terms {
    private Duration duration = Duration.ofHours(1);
    private Duration every = Duration.ofHours(1);
    private Duration window = Duration.ZERO;
    private Duration before = Duration.ZERO;
    private Duration after = Duration.ZERO;
    private int capacity = 1;
    private Duration earliest = Duration.ZERO;
    private Period furthest = Period.ofYears(100);
    private OptionalInt mostADay = OptionalInt.empty();

    private Terms() {}

    static Terms hourly() {
        return new Terms();
    }

    static Terms every(String every, String duration) {
        Terms terms = new Terms();
        terms.every = Duration.parse(every);
        terms.duration = Duration.parse(duration);
        return terms;
    }

    Terms window(String length) {
        window = Duration.parse(length);
        return this;
    }

    Terms buffers(String ahead, String behind) {
        before = Duration.parse(ahead);
        after = Duration.parse(behind);
        return this;
    }

    Terms capacity(int customers) {
        capacity = customers;
        return this;
    }

    Terms earliest(String notice) {
        earliest = Duration.parse(notice);
        return this;
    }

    Terms furthest(String period) {
        furthest = Period.parse(period);
        return this;
    }

    Terms mostADay(int most) {
        mostADay = OptionalInt.of(most);
        return this;
    }

    Booking booking() {
        return new Booking(
                duration,
                window,
                every,
                before,
                after,
                Set.of(),
                capacity,
                earliest,
                furthest,
                Duration.ZERO,
                mostADay);
    }
}
