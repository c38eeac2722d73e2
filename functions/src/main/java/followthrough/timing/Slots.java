package followthrough.timing;

import static java.util.stream.Collectors.groupingBy;

import followthrough.team.Booking;
import followthrough.team.Interval;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which times of a service can be booked, by settings, claims and the time that it is: the only place that decides so,
 * when times are offered and when one is taken. Where slots begin depends on the settings alone, so a slot is the same
 * whoever asks for it, and when. The office may book what is full, warned of it; then it is full all the more.
 */
public final class Slots {
    private final Settings settings;
    private final Service service;
    private final Booker booker;
    private final Instant now;

    /** Times of a service for somebody who asks now. */
    public Slots(Settings settings, Service service, Booker booker, Instant now) {
        this.settings = settings;
        this.service = service;
        this.booker = booker;
        this.now = now;
    }

    /** Who books. */
    public enum Booker {
        /** Held to notice and to how far ahead times may be chosen. */
        CUSTOMER,
        /** Held to neither, but not booking the past. */
        STAFF
    }

    /**
     * All slots that begin from an instant on and before another, by beginning, then by name. Empty if the service
     * cannot be booked.
     *
     * @param claims all of the dates on which they begin, and all that may overlap them; but not those that are about
     *     to be given up
     */
    public List<Slot> between(Instant from, Instant until, List<Claim> claims) {
        Map<Instant, List<Slot>> atOnce =
                slots(settings.takersOf(service), new Interval(from, until), claims).collect(groupingBy(Slot::start));
        return atOnce.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .toList();
    }

    /** The slot of a staff member that begins then, if it can be booked. */
    public Optional<Slot> at(String member, Instant start, List<Claim> claims) {
        List<StaffMember> takers =
                settings.takersOf(service).stream().filter(taker -> taker.id().equals(member)).toList();
        return slots(takers, new Interval(start, start.plusNanos(1)), claims).findFirst();
    }

    /** Whether what was given up can be had again, whatever the time is by now: nobody has taken it since. */
    public boolean isFree(Slot slot, List<Claim> claims) {
        List<Claim> theirs = claims.stream().filter(claim -> claim.with().equals(slot.with())).toList();
        Diary diary = new Diary(theirs, slot.zone());
        return settings.staffMember(slot.with())
                .flatMap(taker -> service.booking().map(booking -> diary.admits(slot, booking, taker.availability())))
                .orElse(false);
    }

    /**
     * All times that begin from an instant on and before another and could be booked if not so much were taken, by
     * beginning, then by name.
     *
     * @param claims as of {@link #between}
     */
    public List<FullSlot> full(Instant from, Instant until, List<Claim> claims) {
        return full(settings.takersOf(service), new Interval(from, until), claims)
                .sorted(Comparator.comparing(full -> full.slot().start()))
                .toList();
    }

    /** The time of a staff member that begins then, if it could be booked but for what is taken. */
    public Optional<FullSlot> fullAt(String member, Instant start, List<Claim> claims) {
        List<StaffMember> takers =
                settings.takersOf(service).stream().filter(taker -> taker.id().equals(member)).toList();
        return full(takers, new Interval(start, start.plusNanos(1)), claims).findFirst();
    }

    private Stream<FullSlot> full(List<StaffMember> takers, Interval asked, List<Claim> claims) {
        return judged(
                takers,
                asked,
                claims,
                (diary, taker, booking, slot) ->
                        diary.excess(slot, booking, taker.availability()).map(excess -> new FullSlot(slot, excess)));
    }

    /** By name, then by beginning. */
    private Stream<Slot> slots(List<StaffMember> takers, Interval asked, List<Claim> claims) {
        return judged(
                takers,
                asked,
                claims,
                (diary, taker, booking, slot) ->
                        Optional.of(slot).filter(one -> diary.admits(one, booking, taker.availability())));
    }

    /** What is made of a beginning of a staff member, if anything. */
    private interface Judge<T> {
        Optional<T> of(Diary diary, StaffMember taker, Booking booking, Slot slot);
    }

    private <T> Stream<T> judged(List<StaffMember> takers, Interval asked, List<Claim> claims, Judge<T> judge) {
        return service.booking().stream().flatMap(booking -> judged(booking, takers, asked, claims, judge));
    }

    private <T> Stream<T> judged(
            Booking booking, List<StaffMember> takers, Interval asked, List<Claim> claims, Judge<T> judge) {
        Timetable timetable = new Timetable(settings, service, booking, asked);
        Map<String, List<Claim>> taken = claims.stream().collect(groupingBy(Claim::with));
        return takers.stream()
                .sorted(Comparator.comparing(StaffMember::name))
                .flatMap(taker -> {
                    ZoneId zone = settings.zoneOf(taker);
                    Horizon horizon = horizon(booking, asked, zone);
                    Diary diary = new Diary(taken.getOrDefault(taker.id(), List.of()), zone);
                    return horizon.part(asked).stream()
                            .flatMap(part -> timetable.slots(taker, part))
                            .filter(slot -> horizon.holds(slot.start()))
                            .flatMap(slot -> judge.of(diary, taker, booking, slot).stream());
                });
    }

    private Horizon horizon(Booking booking, Interval asked, ZoneId zone) {
        return switch (booker) {
            case CUSTOMER ->
                    new Horizon(
                            now.plus(booking.earliest()),
                            LocalDate.ofInstant(now, zone).plus(booking.furthest()),
                            zone);
            case STAFF -> new Horizon(now.plusNanos(1), LocalDate.ofInstant(asked.end(), zone), zone);
        };
    }
}
