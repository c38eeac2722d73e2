package followthrough.timing;

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
import java.util.Optional;
import java.util.TreeMap;

/** What has been taken of one staff member's time. */
final class Diary {
    private final ZoneId zone;
    private final NavigableMap<Instant, List<Claim>> claims;
    private final Duration longest;
    private final Map<LocalDate, List<Claim>> byDate;
    private final int size;

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
        List<Claim> appointments = claims.stream().filter(claim -> !claim.isAway()).toList();
        this.byDate = appointments.stream().collect(groupingBy(claim -> date(claim.start())));
        this.size = appointments.size();
    }

    /** Whether a slot can be taken too. */
    boolean admits(Slot slot, Booking booking, Availability availability) {
        int most = booking.mostADay().orElse(Integer.MAX_VALUE);
        int mostOfAll = availability.mostADay().orElse(Integer.MAX_VALUE);
        return hasTimeFor(slot, booking.capacity())
                && (size < Math.min(most, mostOfAll) || hasRoom(slot, most, mostOfAll));
    }

    /** What of it stands against a slot that cannot be taken; nothing where it can, or where they are off. */
    Optional<Excess> excess(Slot slot, Booking booking, Availability availability) {
        List<Claim> then =
                thatMayOverlap(slot.occupied()).stream()
                        .flatMap(Collection::stream)
                        .filter(claim -> claim.occupied().end().isAfter(slot.occupied().start()))
                        .toList();
        if (admits(slot, booking, availability) || then.stream().anyMatch(Claim::isAway)) {
            return Optional.empty();
        }
        int sharing = (int) then.stream().filter(claim -> claim.isFor(slot)).count();
        if (sharing < then.size()) {
            return Optional.of(new Excess(Excess.Kind.OVERLAPPING, then.size(), 0));
        }
        return Optional.of(
                sharing >= booking.capacity()
                        ? new Excess(Excess.Kind.AT_ONCE, sharing, booking.capacity())
                        : onDate(slot, booking, availability));
    }

    private Excess onDate(Slot slot, Booking booking, Availability availability) {
        List<Claim> taken = claimsOnDateOf(slot);
        int same = (int) taken.stream().filter(claim -> claim.service().equals(slot.service())).count();
        int most = booking.mostADay().orElse(Integer.MAX_VALUE);
        return same >= most
                ? new Excess(Excess.Kind.ON_DATE, same, most)
                : new Excess(Excess.Kind.ON_DATE, taken.size(), availability.mostADay().orElse(taken.size()));
    }

    /** How many appointments of any kind begin on the date of a slot. */
    int onDateOf(Slot slot) {
        return claimsOnDateOf(slot).size();
    }

    private boolean hasRoom(Slot slot, int most, int mostOfAll) {
        List<Claim> taken = claimsOnDateOf(slot);
        return taken.size() < mostOfAll
                && taken.stream().filter(claim -> claim.service().equals(slot.service())).count() < most;
    }

    /** Whether all that is taken meanwhile is for that very slot, and leaves room in it. */
    private boolean hasTimeFor(Slot slot, int capacity) {
        int sharing = 0;
        for (List<Claim> begun : thatMayOverlap(slot.occupied())) {
            for (Claim claim : begun) {
                if (claim.isFor(slot)) {
                    sharing++;
                } else if (claim.occupied().end().isAfter(slot.occupied().start())) {
                    return false;
                }
            }
        }
        return sharing < capacity;
    }

    private Collection<List<Claim>> thatMayOverlap(Interval occupied) {
        return claims.isEmpty()
                ? List.of()
                : claims.subMap(occupied.start().minus(longest), false, occupied.end(), false).values();
    }

    private List<Claim> claimsOnDateOf(Slot slot) {
        return byDate.getOrDefault(date(slot.start()), List.of());
    }

    private LocalDate date(Instant start) {
        return LocalDate.ofInstant(start, zone);
    }
}
