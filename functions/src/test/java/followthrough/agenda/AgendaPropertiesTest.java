package followthrough.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.Occurrence;
import followthrough.team.OnCallRota;
import followthrough.team.QuietHours;
import followthrough.team.Reminder;
import followthrough.team.ReminderRules;
import followthrough.timing.DayClaims;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Whatever the settings, zones and delays: nobody is disturbed, and nothing comes too late, twice or for nothing. */
class AgendaPropertiesTest {
    private static final List<String> ZONES = new TreeSet<>(ZoneId.getAvailableZoneIds()).stream().toList();
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");
    private static final int MOST_ROUNDS = 200;

    /** What was done, and when. */
    private record Done(AgendaEvent event, Instant at) {}

    /** A desk from when on it is looked after. */
    record Watched(Desk desk, Instant from) {}

    @Property(tries = 1_000, seed = "20261126", shrinking = ShrinkingMode.OFF)
    void all_of_it_is_told(@ForAll("desks") Watched watched, @ForAll("delays") List<Duration> delays) {
        holds(watched, delays);
    }

    @Property(tries = 50_000, seed = "20261126", shrinking = ShrinkingMode.OFF)
    @Tag("proof")
    void all_of_it_is_told_at_length(@ForAll("desks") Watched watched, @ForAll("delays") List<Duration> delays) {
        holds(watched, delays);
    }

    @Property(tries = 1_000, seed = "20261126", shrinking = ShrinkingMode.OFF)
    void in_time_all_of_it_is_told_once_and_what_is_close_together_as_one(@ForAll("desks") Watched watched) {
        Desk desk = watched.desk();
        List<Done> all = live(watched, List.of(Duration.ZERO));
        List<Instant> reminded =
                all.stream()
                        .filter(done -> done.event() instanceof AgendaEvent.Reminded)
                        .map(Done::at)
                        .filter(watched.from()::isBefore)
                        .toList();
        for (int place = 1; place < reminded.size(); place++) {
            assertThat(Duration.between(reminded.get(place - 1), reminded.get(place)))
                    .isGreaterThan(desk.rules().together());
        }
        Peace peace = new Peace(desk.settings(), Desk.ANA, desk.zone());
        Set<Instant> told = visits(all).stream().map(Visit::start).collect(Collectors.toSet());
        assertThat(desk.starts())
                .filteredOn(start -> !wanted(desk, start).isBefore(watched.from()))
                .filteredOn(start -> !peace.holdsAt(wanted(desk, start)))
                .allSatisfy(start -> assertThat(told).contains(start));
        List<LocalDate> listed = evenings(all).map(AgendaEvent.DayListed::evening).toList();
        assertThat(desk.starts())
                .map(start -> desk.date(start).minusDays(1))
                .filteredOn(date -> date.atStartOfDay(desk.zone()).toInstant().isAfter(watched.from()))
                .allSatisfy(date -> assertThat(listed).contains(date));
    }

    private static Instant wanted(Desk desk, Instant start) {
        return start.minus(desk.travel()).minus(desk.rules().staffBefore());
    }

    private static void holds(Watched watched, List<Duration> delays) {
        Desk desk = watched.desk();
        List<Done> all = live(watched, delays);
        assertThat(visits(all)).doesNotHaveDuplicates();
        assertThat(evenings(all).map(AgendaEvent.DayListed::evening).toList()).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(done -> isOfUse(done, desk)).allSatisfy(done -> disturbsNobody(done, desk));
    }

    private static void isOfUse(Done done, Desk desk) {
        switch (done.event()) {
            case AgendaEvent.Reminded(List<Visit> visits) ->
                    assertThat(visits).isNotEmpty().allSatisfy(visit -> assertThat(visit.start()).isAfter(done.at()));
            case AgendaEvent.DayListed(LocalDate evening) ->
                    assertThat(done.at()).isBeforeOrEqualTo(begins(evening, desk));
            default -> {}
        }
    }

    private static Instant begins(LocalDate evening, Desk desk) {
        return desk.starts().stream()
                .filter(start -> desk.date(start).equals(evening.plusDays(1)))
                .findFirst()
                .orElseGet(() -> evening.plusDays(1).atTime(LocalTime.NOON).atZone(desk.zone()).toInstant());
    }

    /** But for a list of what begins before quiet is over. */
    private static void disturbsNobody(Done done, Desk desk) {
        Peace peace = new Peace(desk.settings(), Desk.ANA, desk.zone());
        switch (done.event()) {
            case AgendaEvent.Reminded _ -> assertThat(peace.holdsAt(done.at())).as(done.toString()).isFalse();
            case AgendaEvent.DayListed(LocalDate evening) when peace.holdsAt(done.at()) ->
                    assertThat(begins(evening, desk).minus(desk.rules().staffBefore()))
                            .as(done.toString())
                            .isBefore(desk.quiet().undisturbed(done.at(), done.at(), desk.zone()));
            default -> {}
        }
    }

    private static List<Visit> visits(List<Done> all) {
        return all.stream()
                .flatMap(done ->
                        done.event() instanceof AgendaEvent.Reminded(List<Visit> visits)
                                ? visits.stream()
                                : Stream.empty())
                .toList();
    }

    private static Stream<AgendaEvent.DayListed> evenings(List<Done> all) {
        return all.stream()
                .flatMap(done ->
                        done.event() instanceof AgendaEvent.DayListed listed ? Stream.of(listed) : Stream.empty());
    }

    /** Goes from due to due, each time some time late, and plans anew before each. */
    private static List<Done> live(Watched watched, List<Duration> delays) {
        Desk desk = watched.desk();
        List<Done> done = new ArrayList<>();
        Agenda agenda = desk.agenda();
        Instant clock = watched.from();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<AgendaTransition> transition =
                    new AgendaRules(desk.settings(), clock, clock).due(agenda, desk.near(agenda, clock));
            Instant at = clock;
            transition.ifPresent(all -> all.events().forEach(event -> done.add(new Done(event, at))));
            agenda = transition.map(AgendaTransition::next).orElse(agenda);
            isSettled(desk, agenda, clock);
            Optional<Instant> next = agenda.wake().map(wake -> wake.due());
            if (next.isEmpty()) {
                return done;
            }
            isTheSameInBetween(desk, agenda, clock, next.get());
            clock = next.get().plus(delays.get(round % delays.size()));
        }
        throw new AssertionError("It never ends");
    }

    /** Once more, or a second later, there is nothing to do. */
    private static void isSettled(Desk desk, Agenda agenda, Instant clock) {
        assertThat(new AgendaRules(desk.settings(), clock, clock).due(agenda, desk.near(agenda, clock)))
                .as("done again")
                .isEmpty();
    }

    private static void isTheSameInBetween(Desk desk, Agenda agenda, Instant clock, Instant due) {
        assertThat(due).isAfter(clock);
        Instant between = clock.plus(Duration.between(clock, due).dividedBy(2));
        List<DayClaims> days = desk.near(agenda, clock);
        if (!desk.date(between).equals(desk.date(clock))) {
            return;
        }
        assertThat(AgendaPlan.of(agenda, days, desk.settings(), between).next().map(Occurrence::due))
                .as("planned again in between")
                .contains(due);
    }

    @Provide
    Arbitrary<Watched> desks() {
        return Combinators.combine(
                        Arbitraries.of(ZONES).map(ZoneId::of),
                        Combinators.combine(times(), times()).as(QuietHours::new),
                        rules(),
                        minutes(0, 90),
                        Arbitraries.longs().between(FROM.getEpochSecond() / 60, UNTIL.getEpochSecond() / 60),
                        minutes(0, 4 * 24 * 60).list().ofMinSize(1).ofMaxSize(12))
                .as((zone, quiet, rules, travel, from, ahead) -> {
                    Instant start = Instant.ofEpochSecond(from * 60);
                    List<Instant> starts = ahead.stream().map(start::plus).toList();
                    return new Watched(new Desk(zone, quiet, rules, travel, new OnCallRota.None(), starts), start);
                });
    }

    private static Arbitrary<ReminderRules> rules() {
        return Combinators.combine(times(), minutes(1, 120), minutes(0, 180))
                .as((evening, before, together) ->
                        new ReminderRules(Set.of(Reminder.DAY_BEFORE), LocalTime.of(16, 0), evening, before, together));
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.ofSecondOfDay(quarter * 900L));
    }

    private static Arbitrary<Duration> minutes(int min, int max) {
        return Arbitraries.integers().between(min, max).map(Duration::ofMinutes);
    }

    @Provide
    Arbitrary<List<Duration>> delays() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(Duration.ZERO)),
                        Tuple.of(2, minutes(0, 10)),
                        Tuple.of(1, minutes(0, 20 * 60)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
