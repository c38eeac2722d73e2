package followthrough.promise;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.Occurrence;
import followthrough.plan.Plan;
import followthrough.team.PromiseRules;
import followthrough.team.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;

/** Whatever the settings, zones and delays: nobody is disturbed, nothing comes too late, twice or not at all. */
class LadderPropertiesTest {
    private static final List<String> ZONES = new TreeSet<>(ZoneId.getAvailableZoneIds()).stream().toList();
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");

    /** What was done, when, and what was due then. */
    private record Done(Occurrence<PromiseTask> what, Instant at) {}

    @Property(tries = 1_000, seed = "20261126", shrinking = ShrinkingMode.OFF)
    void a_promise_that_nobody_keeps_is_climbed_to_its_end(
            @ForAll("surroundings") Ladder.Surroundings around,
            @ForAll("promises") Promise promise,
            @ForAll("delays") List<Duration> delays) {
        climbs(around, promise, delays);
    }

    @Property(tries = 100_000, seed = "20261126", shrinking = ShrinkingMode.OFF)
    @Tag("proof")
    void a_promise_that_nobody_keeps_is_climbed_to_its_end_at_length(
            @ForAll("surroundings") Ladder.Surroundings around,
            @ForAll("promises") Promise promise,
            @ForAll("delays") List<Duration> delays) {
        climbs(around, promise, delays);
    }

    private static void climbs(Ladder.Surroundings around, Promise promise, List<Duration> delays) {
        List<Done> climbed = climb(around, promise, delays);
        assertThat(climbed).allSatisfy(done -> disturbsNobody(done, around));
        assertThat(climbed)
                .filteredOn(done -> done.what().hindrance().isEmpty())
                .allSatisfy(done -> assertThat(done.at()).isBeforeOrEqualTo(done.what().uselessAfter()));
        List<PromiseTask> tasks = climbed.stream().map(done -> done.what().task()).toList();
        assertThat(tasks).doesNotHaveDuplicates();
        assertThat(tasks).endsWith(new PromiseTask.Break(promise.id()));
        assertThat(tasks).containsSubsequence(expected(around, promise));
        pausesBetween(climbed, around.rules());
    }

    /** However late everything comes, each step leaves the one asked before their time to say so. */
    private static void pausesBetween(List<Done> climbed, PromiseRules rules) {
        List<Done> asked = climbed.stream().filter(done -> !isWarning(done)).toList();
        for (int step = 1; step < asked.size(); step++) {
            Duration pause =
                    asked.get(step).what().task() instanceof PromiseTask.Break
                            ? rules.breakAfter()
                            : Duration.ofMinutes(1);
            assertThat(Duration.between(asked.get(step - 1).at(), asked.get(step).at())).isGreaterThanOrEqualTo(pause);
        }
    }

    private static boolean isWarning(Done done) {
        return done.what().task() instanceof PromiseTask.Take(var _, var step) && step == Promise.Step.WARNED;
    }

    private static List<PromiseTask> expected(Ladder.Surroundings around, Promise promise) {
        List<PromiseTask> expected = new ArrayList<>();
        expected.add(new PromiseTask.Take(promise.id(), Promise.Step.WARNED));
        expected.add(new PromiseTask.Take(promise.id(), Promise.Step.OWNER_ASKED));
        if (around.owned()) {
            expected.add(new PromiseTask.Take(promise.id(), Promise.Step.OFFICE_ASKED));
        }
        if (around.asksCustomer()) {
            expected.add(new PromiseTask.Take(promise.id(), Promise.Step.CUSTOMER_ASKED));
        }
        expected.add(new PromiseTask.Break(promise.id()));
        return expected;
    }

    private static void disturbsNobody(Done done, Ladder.Surroundings around) {
        boolean sent = done.what().hindrance().isEmpty();
        if (sent && !around.exempt()) {
            assertThat(around.quiet().holdAt(done.at(), zone(done.what(), around))).as(done.toString()).isFalse();
        }
    }

    private static ZoneId zone(Occurrence<PromiseTask> what, Ladder.Surroundings around) {
        return switch (what.recipient()) {
            case CUSTOMER -> around.customersZone();
            case OWNER -> around.ownersZone();
            case OFFICE -> around.officesZone();
        };
    }

    /** Goes from due to due, at first each time some time late, and plans anew before each step. */
    private static List<Done> climb(Ladder.Surroundings around, Promise promise, List<Duration> delays) {
        List<Done> done = new ArrayList<>();
        Promise now = promise;
        Instant clock = promise.made();
        for (int round = 0; round < 100; round++) {
            Plan<PromiseTask> plan = plan(now, around, clock);
            Occurrence<PromiseTask> next = plan.next().orElseThrow();
            assertThat(plan(now, around, clock.plusSeconds(1)).next().map(Occurrence::due))
                    .as("planned again a second later")
                    .satisfies(due -> assertThat(due.orElseThrow()).isAfterOrEqualTo(next.due()));
            if (clock.isBefore(next.due())) {
                assertThat(plan(now, around, between(clock, next.due())))
                        .as("planned again in between")
                        .isEqualTo(plan);
                clock = next.due().plus(round < delays.size() ? delays.get(round) : Duration.ZERO);
            }
            for (var due = dueNow(now, around, clock); due.isPresent(); due = dueNow(now, around, clock)) {
                done.add(new Done(due.get(), clock));
                if (due.get().task() instanceof PromiseTask.Break) {
                    return done;
                }
                now = now.after(((PromiseTask.Take) due.get().task()).step(), clock);
            }
        }
        throw new AssertionError("It never ends");
    }

    private static Instant between(Instant from, Instant until) {
        return from.plusMillis(Duration.between(from, until).toMillis() / 2);
    }

    private static java.util.Optional<Occurrence<PromiseTask>> dueNow(
            Promise promise, Ladder.Surroundings around, Instant now) {
        return plan(promise, around, now).dueBy(now);
    }

    private static Plan<PromiseTask> plan(Promise promise, Ladder.Surroundings around, Instant now) {
        return new Plan<>(Ladder.ahead(promise, around, now).stream().map(occurrence -> occurrence.asOf(now)).toList());
    }

    @Provide
    Arbitrary<Promise> promises() {
        Arbitrary<Tuple3<Instant, Integer, Promise.Kind>> parts =
                Combinators.combine(
                                Arbitraries.longs().between(FROM.getEpochSecond(), UNTIL.getEpochSecond()),
                                Arbitraries.integers().between(1, 10_000),
                                Arbitraries.of(Promise.Kind.values()))
                        .as((made, minutes, kind) -> Tuple.of(Instant.ofEpochSecond(made), minutes, kind));
        return parts.map(part ->
                Promise.made(
                        part.get3(),
                        Promise.Party.OFFICE,
                        part.get1(),
                        part.get1().plus(Duration.ofMinutes(part.get2()))));
    }

    @Provide
    Arbitrary<Ladder.Surroundings> surroundings() {
        Arbitrary<ZoneId> zones = Arbitraries.of(ZONES).map(ZoneId::of);
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return Combinators.combine(rules(), quiet(), flags, flags, flags, zones, zones, zones)
                .as(Ladder.Surroundings::new);
    }

    private static Arbitrary<PromiseRules> rules() {
        Arbitrary<Duration> minutes = Arbitraries.integers().between(1, 600).map(Duration::ofMinutes);
        return Combinators.combine(minutes, minutes, minutes, minutes, minutes).as(PromiseRules::new);
    }

    private static Arbitrary<QuietHours> quiet() {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.MIDNIGHT.plusMinutes(15L * quarter));
        return Combinators.combine(times, times).as(QuietHours::new);
    }

    @Provide
    Arbitrary<List<Duration>> delays() {
        Arbitrary<Duration> delay =
                Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.integers().between(0, 59).map(Duration::ofSeconds)),
                        Tuple.of(2, Arbitraries.integers().between(1, 300).map(Duration::ofMinutes)),
                        Tuple.of(1, Arbitraries.integers().between(1, 5).map(Duration::ofDays)));
        return delay.list().ofMinSize(1).ofMaxSize(8);
    }
}
