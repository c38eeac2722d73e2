package followthrough.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.Occurrence;
import followthrough.plan.Plan;
import followthrough.team.Interval;
import followthrough.team.QuietHours;
import followthrough.team.Reminder;
import followthrough.team.ReminderRules;
import followthrough.timing.Appointment;
import followthrough.timing.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the hours, the zones and the delays: reminders disturb nobody, come once, and never two at a time. */
class ReminderPlanPropertiesTest {
    /** Around the clock changes of a year. */
    private static final Instant FROM = Instant.parse("2027-03-01T00:00:00Z");

    /** Many more than there are reminders. */
    private static final int MOST = 10;

    private static final Duration LONGEST_CALL = Duration.ofMinutes(20);

    /** A reminder, and when it was done. */
    private record Done(Occurrence<Reminder> what, Instant at) {}

    @Property(tries = 1_000, seed = "20261126")
    void reminders_disturb_nobody_and_come_in_time(
            @ForAll("surroundings") ReminderPlan.Surroundings around,
            @ForAll("appointments") Appointment appointment,
            @ForAll("delays") List<Duration> delays) {
        List<Done> sent = go(appointment, around, delays).stream().filter(done -> isSent(done.what())).toList();

        assertThat(sent)
                .allSatisfy(done -> {
                    assertThat(around.quiet().holdAt(done.at(), around.customersZone())).isFalse();
                    assertThat(done.at()).isBeforeOrEqualTo(done.what().uselessAfter());
                    assertThat(done.what().due()).isAfter(appointment.booked());
                });
        assertThat(sent.stream().map(done -> done.what().task()).distinct()).hasSameSizeAs(sent);
        assertThat(sent.stream().map(Done::at).distinct()).as("never two at a time").hasSameSizeAs(sent);
    }

    @Property(tries = 500, seed = "20261126")
    void whoever_wants_none_or_heard_how_it_is_going_has_none(
            @ForAll("surroundings") ReminderPlan.Surroundings around, @ForAll("appointments") Appointment appointment) {
        Progress way = Progress.NONE.onTheWaySince(Optional.of(appointment.start()));

        assertThat(ReminderPlan.ahead(appointment, Reminders.NONE_YET.choosing(Set.of()), around, appointment.booked()))
                .isEmpty();
        assertThat(ReminderPlan.ahead(appointment.going(way), Reminders.NONE_YET, around, appointment.booked()))
                .isEmpty();
    }

    private static boolean isSent(Occurrence<Reminder> reminder) {
        return reminder.hindrance().isEmpty();
    }

    /** Goes from due to due, each time some time late, as the plan is gone through. */
    private static List<Done> go(Appointment appointment, ReminderPlan.Surroundings around, List<Duration> delays) {
        List<Done> done = new ArrayList<>();
        Reminders reminders = Reminders.NONE_YET;
        Instant clock = appointment.booked();
        for (int round = 0; round < MOST && done.size() < MOST; round++) {
            Optional<Occurrence<Reminder>> next = plan(appointment, reminders, around, clock).next();
            if (next.isEmpty()) {
                return done;
            }
            if (clock.isBefore(next.get().due())) {
                Instant between = clock.plus(Duration.between(clock, next.get().due()).dividedBy(2));
                assertThat(plan(appointment, reminders, around, between).next()).as("planned again").isEqualTo(next);
                clock = next.get().due().plus(delays.get(round % delays.size()));
            }
            Optional<Occurrence<Reminder>> due = plan(appointment, reminders, around, clock).dueBy(clock);
            while (due.isPresent() && done.size() < MOST) {
                done.add(new Done(due.get(), clock));
                reminders = reminders.after(due.get().task(), appointment.promised().start());
                due = plan(appointment, reminders, around, clock).dueBy(clock);
            }
        }
        throw new AssertionError("It never ends");
    }

    private static Plan<Reminder> plan(
            Appointment appointment, Reminders reminders, ReminderPlan.Surroundings around, Instant now) {
        return new Plan<>(
                ReminderPlan.ahead(appointment, reminders, around, now).stream()
                        .map(reminder -> reminder.asOf(now))
                        .toList());
    }

    @Provide
    Arbitrary<ReminderPlan.Surroundings> surroundings() {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 95).map(at -> LocalTime.MIN.plusMinutes(at * 15L));
        Arbitrary<ZoneId> zones =
                Arbitraries.of("America/Los_Angeles", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "UTC")
                        .map(ZoneId::of);
        return Combinators.combine(
                        Arbitraries.of(Reminder.class).set(),
                        times,
                        Combinators.combine(times, times).as(QuietHours::new),
                        Arbitraries.of(true, false),
                        zones,
                        zones)
                .as((usual, at, quiet, visit, shownIn, customers) ->
                        new ReminderPlan.Surroundings(
                                new ReminderRules(
                                        usual, at, LocalTime.NOON, Duration.ofMinutes(15), Duration.ofHours(1)),
                                usual,
                                quiet,
                                visit,
                                shownIn,
                                customers));
    }

    @Provide
    Arbitrary<Appointment> appointments() {
        Arbitrary<Instant> booked =
                Arbitraries.integers()
                        .between(0, 300 * 24 * 4)
                        .map(quarter -> FROM.plus(Duration.ofMinutes(quarter * 15L)));
        Arbitrary<Duration> ahead =
                Arbitraries.integers().between(1, 10 * 24 * 4).map(quarters -> Duration.ofMinutes(quarters * 15L));
        return Combinators.combine(booked, ahead)
                .as((at, later) -> {
                    Interval promised = new Interval(at.plus(later), at.plus(later).plus(LONGEST_CALL));
                    return new Appointment(
                            1, 0, "crew", "rosa", promised, promised, List.of(), false, false, at, Progress.NONE);
                });
    }

    @Provide
    Arbitrary<List<Duration>> delays() {
        return Arbitraries.of(
                        Duration.ZERO,
                        Duration.ofSeconds(40),
                        Duration.ofMinutes(20),
                        Duration.ofHours(3),
                        Duration.ofDays(2))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
