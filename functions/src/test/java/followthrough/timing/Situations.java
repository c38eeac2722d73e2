package followthrough.timing;

import followthrough.team.Availability;
import followthrough.team.Booking;
import followthrough.team.Busy;
import followthrough.team.Closure;
import followthrough.team.OpeningHours;
import followthrough.team.Span;
import followthrough.team.StaffMember;
import followthrough.timing.Situation.Taken;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any team, staff and booking around any clock change from 1990 to 2040 anywhere. */
final class Situations {
    private static final Instant FROM = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2041-01-01T00:00:00Z");

    /** All zones whose clocks change, one of those whose clocks always agree. */
    static final List<ZoneId> ZONES = zones();

    private Situations() {}

    /** When the clocks of a zone are changed. */
    static List<Instant> changes(ZoneId zone) {
        return Stream.iterate(
                        zone.getRules().nextTransition(FROM),
                        change -> change != null && change.getInstant().isBefore(UNTIL),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .map(ZoneOffsetTransition::getInstant)
                .toList();
    }

    static Arbitrary<Situation> any() {
        return around(weeks(), bookings());
    }

    static Arbitrary<Situation> around(Arbitrary<Map<DayOfWeek, List<Span>>> weeks, Arbitrary<Booking> bookings) {
        Arbitrary<ZoneId> zones = Arbitraries.of(ZONES);
        return zones.flatMap(zone ->
                Arbitraries.of(changes(zone))
                        .flatMap(change ->
                                Combinators.combine(
                                                places(zone),
                                                weeks,
                                                closures(change),
                                                bookings,
                                                staff(zone, change),
                                                zones,
                                                taken())
                                        .as((place, week, closures, booking, staff, reader, taken) ->
                                                new Situation(
                                                        new Shop(
                                                                new OpeningHours(place, week, closures),
                                                                booking,
                                                                staff),
                                                        change,
                                                        reader,
                                                        taken))));
    }

    /** Work of an hour or so, in whole slots. */
    static Arbitrary<Booking> tiles() {
        return Arbitraries.of(15, 25, 30, 45, 60, 90)
                .map(minutes -> booking(minutes, 0, minutes, 0, 0, 1, OptionalInt.empty()));
    }

    static Arbitrary<Booking> bookings() {
        return Combinators.combine(
                        minutes(5, 240),
                        Arbitraries.oneOf(Arbitraries.just(0), minutes(30, 240)),
                        Arbitraries.of(15, 20, 30, 45, 50, 60, 90),
                        minutes(0, 45),
                        minutes(0, 45),
                        Arbitraries.integers().between(1, 3),
                        most())
                .as(Situations::booking);
    }

    /** The same with no limit to how many there are on a date. */
    static Booking unlimited(Booking booking) {
        return new Booking(
                booking.duration(),
                booking.window(),
                booking.every(),
                booking.before(),
                booking.after(),
                booking.skills(),
                booking.capacity(),
                booking.earliest(),
                booking.furthest(),
                booking.changeUntil(),
                OptionalInt.empty());
    }

    /** The same with no limit to how many appointments they have on a date. */
    static StaffMember unlimited(StaffMember member) {
        Availability own = member.availability();
        return Shop.member(
                member.name(),
                member.zone(),
                new Availability(own.week(), own.leave(), own.busy(), OptionalInt.empty()));
    }

    /** Some around the clock. */
    private static Arbitrary<Map<DayOfWeek, List<Span>>> weeks() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, someWeeks()), Tuple.of(1, Arbitraries.just(Shop.daily("00:00-24:00"))));
    }

    /** At least four days a week, not around the clock. */
    static Arbitrary<Map<DayOfWeek, List<Span>>> someWeeks() {
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), spans()).ofMinSize(4).map(EnumMap::new);
    }

    private static Booking booking(
            int duration, int window, int every, int before, int after, int capacity, OptionalInt most) {
        return new Booking(
                Duration.ofMinutes(duration),
                Duration.ofMinutes(window),
                Duration.ofMinutes(every),
                Duration.ofMinutes(before),
                Duration.ofMinutes(after),
                Set.of(),
                capacity,
                Duration.ZERO,
                Period.ofYears(100),
                Duration.ZERO,
                most);
    }

    private static Arbitrary<Integer> minutes(int min, int max) {
        return Arbitraries.integers().between(min / 5, max / 5).map(fives -> 5 * fives);
    }

    private static Arbitrary<OptionalInt> most() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(OptionalInt.empty())),
                Tuple.of(1, Arbitraries.integers().between(0, 4).map(OptionalInt::of)));
    }

    private static Arbitrary<ZoneId> places(ZoneId zone) {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(zone)), Tuple.of(1, Arbitraries.of(ZONES)));
    }

    private static Arbitrary<List<StaffMember>> staff(ZoneId zone, Instant change) {
        return Combinators.combine(member("Ben", zone, change), member("Ana", zone, change)).as(List::of);
    }

    private static Arbitrary<StaffMember> member(String name, ZoneId zone, Instant change) {
        LocalDateTime about = LocalDateTime.ofInstant(change, zone);
        return Combinators.combine(
                        places(zone).optional(0.7),
                        someWeeks().optional(0.5),
                        closures(change),
                        busy(about).list().ofMaxSize(3),
                        most())
                .as((place, week, leave, busy, most) ->
                        Shop.member(name, place, new Availability(week, leave, busy, most)));
    }

    private static Arbitrary<Busy> busy(LocalDateTime about) {
        return Combinators.combine(Arbitraries.integers().between(-40, 40), Arbitraries.integers().between(1, 30))
                .as((quarters, length) ->
                        new Busy(about.plusMinutes(15L * quarters), about.plusMinutes(15L * (quarters + length))));
    }

    private static Arbitrary<List<Closure>> closures(Instant change) {
        LocalDate about = LocalDate.ofInstant(change, ZoneId.of("UTC"));
        return Combinators.combine(Arbitraries.integers().between(-5, 3), Arbitraries.integers().between(0, 1))
                .as((first, more) -> new Closure("away", about.plusDays(first), about.plusDays(first + more)))
                .list()
                .ofMaxSize(1);
    }

    private static Arbitrary<List<Taken>> taken() {
        return Combinators.combine(
                        Arbitraries.of(Shop.SERVICE, "other"),
                        Arbitraries.of("ana", "ben"),
                        minutes(-1600, 1600),
                        minutes(5, 180))
                .as(Taken::new)
                .list()
                .ofMaxSize(8);
    }

    /** Spans between an even number of distinct times of the day, at quarters of an hour. */
    private static Arbitrary<List<Span>> spans() {
        return Arbitraries.integers()
                .between(0, 96)
                .set()
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(quarters -> spans(quarters.stream().sorted().toList()));
    }

    private static List<Span> spans(List<Integer> quarters) {
        return IntStream.range(0, quarters.size() / 2)
                .mapToObj(at -> new Span(time(quarters.get(2 * at)), time(quarters.get(2 * at + 1))))
                .toList();
    }

    private static LocalTime time(int quarter) {
        return LocalTime.MIDNIGHT.plusMinutes(15L * quarter);
    }

    private static List<ZoneId> zones() {
        Set<Object> known = new HashSet<>();
        return new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream()
                        .map(ZoneId::of)
                        .filter(zone -> !changes(zone).isEmpty() && known.add(zone.getRules()))
                        .toList();
    }
}
