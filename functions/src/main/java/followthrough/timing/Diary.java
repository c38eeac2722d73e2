package followthrough.timing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import followthrough.team.Availability;
import followthrough.team.Booking;
import followthrough.team.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What has been taken of one staff member's time. */
final class Diary {
    private final ZoneId zone;
    private final NavigableMap<Instant, List<Claim>> claims;
    private final Duration longest;
    private final Map<LocalDate, Map<String, Long>> dates;

    /**
     * The diary with these claims, all of them of the staff member.
     *
     * @param zone by whose clock they begin on a date
     */
    Diary(List<Claim> claims, ZoneId zone) {
        this.zone = zone;
        this.claims = claims.stream().collect(groupingBy(claim -> claim.occupied().start(), TreeMap::new, toList()));
        this.longest =
                claims.stream()
                        .map(claim -> claim.occupied().length())
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO);
        this.dates =
                claims.stream()
                        .collect(groupingBy(claim -> date(claim.start()), groupingBy(Claim::service, counting())));
    }

    /** Whether a slot can be taken too. */
    boolean admits(Slot slot, Booking booking, Availability availability) {
        return hasTimeFor(slot, booking.capacity())
                && booking.mostADay().stream().allMatch(most -> onDateOf(slot, slot.service()) < most)
                && availability.mostADay().stream().allMatch(most -> onDateOf(slot) < most);
    }

    /** How many appointments of any kind begin on the date of a slot. */
    long onDateOf(Slot slot) {
        return kinds(slot).values().stream().mapToLong(Long::longValue).sum();
    }

    private boolean hasTimeFor(Slot slot, int capacity) {
        if (claims.isEmpty()) {
            return true;
        }
        List<Claim> meanwhile = during(slot.occupied());
        return meanwhile.size() < capacity && meanwhile.stream().allMatch(claim -> claim.isFor(slot));
    }

    private long onDateOf(Slot slot, String service) {
        return kinds(slot).getOrDefault(service, 0L);
    }

    private Map<String, Long> kinds(Slot slot) {
        return dates.getOrDefault(date(slot.start()), Map.of());
    }

    private List<Claim> during(Interval occupied) {
        return claims.subMap(occupied.start().minus(longest), false, occupied.end(), false).values().stream()
                .flatMap(Collection::stream)
                .filter(claim -> claim.occupied().end().isAfter(occupied.start()))
                .toList();
    }

    private LocalDate date(Instant start) {
        return LocalDate.ofInstant(start, zone);
    }
}
