package followthrough.timing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Free slots as somebody chooses among them: by date, with one slot a beginning. Two beginnings at which their clock
 * shows the same time, because it was put back between them, are two.
 *
 * @param days those with slots, in order
 */
public record Offer(List<Day> days) {
    /** Keeps a copy that cannot change. */
    public Offer {
        days = List.copyOf(days);
    }

    /**
     * A date in the zone in which the slots are shown.
     *
     * @param slots that begin on it, at least one, in order
     */
    public record Day(LocalDate date, List<Slot> slots) {
        /** Keeps a copy that cannot change. */
        public Day {
            slots = List.copyOf(slots);
        }
    }

    /**
     * Offers slots. Of several people who are free at once it offers the preferred one, or else the one with the fewest
     * appointments on the date that it is for them then, or else the first by name; so whom it offers does not depend
     * on the zone in which it is shown.
     *
     * @param free as {@link Slots} lists them
     * @param zone of who reads it
     * @param preferred the id of a staff member
     * @param claims all of the dates on which the slots begin
     */
    public static Offer of(List<Slot> free, ZoneId zone, Optional<String> preferred, List<Claim> claims) {
        Whom whom = new Whom(preferred, claims);
        Map<Instant, List<Slot>> atOnce = free.stream().collect(groupingBy(Slot::start));
        Map<LocalDate, List<Slot>> byDate =
                atOnce.values().stream()
                        .map(whom::among)
                        .sorted(Comparator.comparing(Slot::start))
                        .collect(groupingBy(slot -> LocalDate.ofInstant(slot.start(), zone), TreeMap::new, toList()));
        return new Offer(byDate.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList());
    }

    /** All that is on offer, day by day. */
    public List<Slot> slots() {
        return days.stream().map(Day::slots).flatMap(Collection::stream).toList();
    }

    /** Of free slots those that begin nearest to when somebody wanted to, in order; of two as near the earlier. */
    public static List<Slot> near(List<Slot> free, Instant wanted, int atMost) {
        return free.stream()
                .sorted(
                        Comparator.comparing((Slot slot) -> Duration.between(wanted, slot.start()).abs())
                                .thenComparing(Slot::start))
                .limit(atMost)
                .sorted(Comparator.comparing(Slot::start))
                .toList();
    }
}
