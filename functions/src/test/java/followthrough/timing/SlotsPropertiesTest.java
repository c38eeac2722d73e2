package followthrough.timing;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.team.Booking;
import followthrough.team.Interval;
import followthrough.team.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Holds slots against clocks on walls, around changes of the clock in all zones from 1990 to 2040. */
class SlotsPropertiesTest {
    private static final Duration MORE = Duration.ofDays(4);

    @Property(tries = 100, seed = "20270314", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void slots_begin_where_the_clocks_on_the_walls_say(@ForAll("situations") Situation situation) {
        Shop shop = unlimited(situation.shop());
        List<Slot> free = shop.slots().between(situation.from(), situation.until(), List.of());
        for (StaffMember member : shop.staff()) {
            assertThat(free.stream().filter(slot -> slot.with().equals(member.id())).map(Slot::start))
                    .as("%s", situation)
                    .containsExactlyElementsOf(
                            wall(situation, member).beginnings(shop.booking()).stream()
                                    .filter(start -> within(situation, start))
                                    .toList());
        }
    }

    @Property(tries = 60, seed = "20270314", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void slots_tile_working_time(@ForAll("tiles") Situation situation) {
        Shop shop = unlimited(situation.shop());
        Duration every = shop.booking().every();
        for (StaffMember member : shop.staff()) {
            for (Interval stretch : wall(situation, member).stretches()) {
                if (within(situation, stretch.start()) && within(situation, stretch.end()) && isShift(stretch)) {
                    List<Interval> tiles =
                            shop.slots().between(stretch.start(), stretch.end(), List.of()).stream()
                                    .filter(slot -> slot.with().equals(member.id()))
                                    .map(Slot::occupied)
                                    .toList();
                    assertThat(tiles).isEqualTo(tiles(stretch, every));
                }
            }
        }
    }

    @Property(tries = 300, seed = "20270314", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void slots_last_by_a_stopwatch_and_come_in_order(@ForAll("situations") Situation situation) {
        List<Slot> free = situation.free(situation.claims());
        Booking booking = situation.shop().booking();
        assertThat(free)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(Slot::start).thenComparing(Slot::with));
        assertThat(free)
                .allSatisfy(slot -> {
                    assertThat(slot.promised().length()).isEqualTo(booking.promised());
                    assertThat(Duration.between(slot.occupied().start(), slot.start())).isEqualTo(booking.before());
                    assertThat(Duration.between(slot.start(), slot.occupied().end()))
                            .isEqualTo(booking.duration().plus(booking.after()));
                });
    }

    @Property(tries = 200, seed = "20270314", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void claims_take_exactly_what_they_stand_in_the_way_of(@ForAll("situations") Situation situation) {
        List<Slot> laid = unlimited(situation.shop()).slots().between(situation.from(), situation.until(), List.of());
        List<Claim> claims = new ArrayList<>(situation.claims());
        laid.stream().limit(3).map(slot -> Claim.of("mine", slot)).forEach(claims::add);
        laid.stream().skip(5).limit(2).map(SlotsPropertiesTest::ofAnotherService).forEach(claims::add);

        assertThat(situation.free(claims))
                .isEqualTo(laid.stream().filter(slot -> isFree(slot, situation.shop(), claims)).toList());
    }

    @Property(tries = 200, seed = "20270314", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_claim_never_adds_slots(@ForAll("situations") Situation situation) {
        List<Claim> claims = new ArrayList<>();
        List<Slot> before = situation.free(claims);
        for (Claim claim : situation.claims()) {
            claims.add(claim);
            List<Slot> after = situation.free(claims);
            assertThat(new HashSet<>(before).containsAll(after)).isTrue();
            before = after;
        }
    }

    @Property(tries = 12, seed = "20270314", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void what_is_accepted_is_what_is_listed(@ForAll("situations") Situation situation) {
        List<Claim> claims = situation.claims();
        Slots slots = situation.shop().slots();
        List<Slot> accepted = new ArrayList<>();
        for (Instant start = situation.from(); start.isBefore(situation.until()); start = start.plusSeconds(900)) {
            Instant asked = start;
            Stream.of("ana", "ben")
                    .map(with -> slots.at(with, asked, claims))
                    .flatMap(Optional::stream)
                    .forEach(accepted::add);
        }
        List<Slot> listed = situation.free(claims);
        assertThat(listed).containsAll(accepted);
        assertThat(listed).allSatisfy(slot -> assertThat(slots.at(slot.with(), slot.start(), claims)).contains(slot));
    }

    @Property(tries = 200, seed = "20270314", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void asking_for_less_lists_the_same_of_it(@ForAll("situations") Situation situation) {
        Slots slots = situation.shop().slots();
        List<Slot> all = situation.free(List.of());
        Instant middle = situation.change().minusSeconds(4_321);
        List<Slot> parts = new ArrayList<>(slots.between(situation.from(), middle, List.of()));
        parts.addAll(slots.between(middle, situation.until(), List.of()));
        assertThat(parts).isEqualTo(all);
    }

    @Property(tries = 200, seed = "20270314", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_reader_anywhere_sees_each_beginning_once_under_its_date(@ForAll("situations") Situation situation) {
        List<Slot> free = situation.free(List.of());
        Offer offer = Offer.of(free, situation.reader(), Optional.of("ben"), situation.claims());
        assertThat(offer.days()).extracting(Offer.Day::date).isSorted().doesNotHaveDuplicates();
        assertThat(offer.days())
                .allSatisfy(day ->
                        assertThat(day.slots())
                                .isNotEmpty()
                                .isSortedAccordingTo(Comparator.comparing(Slot::start))
                                .allMatch(slot ->
                                        slot.start().atZone(situation.reader()).toLocalDate().equals(day.date())));
        assertThat(offer.slots().stream().map(Slot::start).sorted())
                .containsExactlyElementsOf(free.stream().map(Slot::start).distinct().toList());
        assertThat(free).containsAll(offer.slots());
    }

    @Example
    void dates_have_all_of_their_time_and_none_that_is_skipped() {
        for (ZoneId zone : Situations.ZONES) {
            List<Instant> changes = Situations.changes(zone);
            for (int at = zone.getId().length() % 11; at < changes.size(); at += 11) {
                coversDatesAround(changes.get(at), zone);
            }
        }
    }

    @Example
    @Tag("proof")
    void dates_have_all_of_their_time_around_every_change() {
        Situations.ZONES.forEach(zone -> Situations.changes(zone).forEach(change -> coversDatesAround(change, zone)));
    }

    @Property(tries = 3_000, seed = "20270315", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("proof")
    void slots_begin_where_the_clocks_say_at_length(@ForAll("situations") Situation situation) {
        slots_begin_where_the_clocks_on_the_walls_say(situation);
    }

    @Property(tries = 3_000, seed = "20270315", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("proof")
    void claims_take_what_they_stand_in_the_way_of_at_length(@ForAll("situations") Situation situation) {
        claims_take_exactly_what_they_stand_in_the_way_of(situation);
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Situation> tiles() {
        return Situations.around(Situations.someWeeks(), Situations.tiles());
    }

    /** From each midnight on every half hour until the next; so days have 23, 24, 25 hours, or what else they have. */
    private static void coversDatesAround(Instant change, ZoneId zone) {
        LocalDate about = LocalDate.ofInstant(change, zone);
        Instant from = about.minusDays(1).atStartOfDay(zone).toInstant();
        Instant until = about.plusDays(2).atStartOfDay(zone).toInstant();
        Slots slots = Shop.open(zone.getId(), "00:00-24:00").on(Terms.every("PT30M", "PT1M")).slots();
        List<Instant> expected = new ArrayList<>();
        for (Instant midnight = from; midnight.isBefore(until); midnight = nextMidnight(midnight, zone)) {
            for (Instant half = midnight; half.isBefore(nextMidnight(midnight, zone)); half = half.plusSeconds(1800)) {
                expected.add(half);
            }
        }
        assertThat(slots.between(from, until, List.of()).stream().map(Slot::start).toList())
                .as("%s %s", zone, from)
                .isEqualTo(expected);
    }

    private static Instant nextMidnight(Instant midnight, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(midnight, zone).plusDays(1);
        Instant next = date.atStartOfDay(zone).toInstant();
        return next.isAfter(midnight) ? next : date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Wall wall(Situation situation, StaffMember member) {
        return new Wall(situation.shop(), member, situation.from().minus(MORE), situation.until().plus(MORE));
    }

    private static boolean within(Situation situation, Instant start) {
        return !start.isBefore(situation.from()) && start.isBefore(situation.until());
    }

    private static boolean isShift(Interval stretch) {
        return stretch.length().compareTo(Duration.ofHours(24)) <= 0;
    }

    private static List<Interval> tiles(Interval stretch, Duration every) {
        return Stream.iterate(stretch.start(), start -> start.plus(every))
                .map(start -> new Interval(start, start.plus(every)))
                .limit(stretch.length().toMinutes() / every.toMinutes())
                .toList();
    }

    private static Claim ofAnotherService(Slot slot) {
        return new Claim("theirs", "other", slot.with(), slot.start(), slot.occupied());
    }

    private static boolean isFree(Slot slot, Shop shop, List<Claim> claims) {
        Map<Boolean, List<Claim>> theirs =
                claims.stream()
                        .filter(claim -> claim.with().equals(slot.with()))
                        .collect(
                                groupingBy(claim ->
                                        claim.service().equals(slot.service()) && claim.start().equals(slot.start())));
        boolean clear =
                theirs.getOrDefault(false, List.of()).stream()
                        .allMatch(claim -> claim.occupied().intersection(slot.occupied()).isEmpty());
        return clear
                && theirs.getOrDefault(true, List.of()).size() < shop.booking().capacity()
                && fits(
                        slot,
                        shop.booking().mostADay().orElse(99),
                        claims.stream().filter(claim -> claim.service().equals(slot.service())))
                && fits(slot, member(slot, shop).availability().mostADay().orElse(99), claims.stream());
    }

    private static boolean fits(Slot slot, int most, Stream<Claim> claims) {
        return claims.filter(claim -> claim.with().equals(slot.with()))
                        .filter(claim -> date(claim.start(), slot).equals(date(slot.start(), slot)))
                        .count()
                < most;
    }

    private static LocalDate date(Instant start, Slot slot) {
        return LocalDateTime.ofInstant(start, slot.zone()).toLocalDate();
    }

    private static StaffMember member(Slot slot, Shop shop) {
        return shop.staff().stream().filter(member -> member.id().equals(slot.with())).findFirst().orElseThrow();
    }

    /** The same shop with no limit to what people do on a date. */
    private static Shop unlimited(Shop shop) {
        return new Shop(
                shop.hours(),
                Situations.unlimited(shop.booking()),
                shop.staff().stream().map(Situations::unlimited).toList());
    }
}
