package followthrough.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.aws.Unavailable;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.journal.EventWorker;
import followthrough.journal.Journal;
import followthrough.journal.JournalEvent;
import followthrough.journal.Lease;
import followthrough.journal.Redriving;
import followthrough.journal.Subject;
import followthrough.journal.Sweep;
import followthrough.journal.WorkLog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the worker does with events, told by a journal in memory that keeps the same contract as the table. */
class EventWorkerTest {
    private static final Instant TOLD = Instant.parse("2027-03-03T18:00:00Z");
    private static final Effect FIRST = Effect.mail("first");
    private static final Effect SECOND = Effect.mail("second");
    private final RuntimeException outage = new Unavailable("the service is down", false);
    private final RuntimeException poison = new IllegalStateException("poison");

    private final InMemoryJournal journal = new InMemoryJournal();
    private final List<Effect> performed = new ArrayList<>();
    private final List<EventId> givenUp = new ArrayList<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final List<String> log = new ArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final EventId id = event("7f3k", 0);
    private Instant now = TOLD;

    private final Consequences consequences =
            new Consequences() {
                @Override
                public List<Effect> of(JournalEvent event) {
                    return List.of(FIRST, SECOND);
                }

                @Override
                public void perform(JournalEvent event, Effect effect) {
                    Optional.ofNullable(failures.poll())
                            .ifPresent(failure -> {
                                throw failure;
                            });
                    performed.add(effect);
                }

                @Override
                public void giveUp(JournalEvent event) {
                    givenUp.add(event.id());
                }
            };

    private EventId event(String subject, int index) {
        var event = EventId.of(new Subject("concern", subject), 1, index);
        journal.append(new JournalEvent(event, "told", TOLD, Map.of(), Map.of()));
        return event;
    }

    private EventWorker worker(Journal with) {
        return new EventWorker(
                with, Map.of("concern", consequences), () -> now, () -> "token" + tokens.incrementAndGet(), lines());
    }

    private WorkLog lines() {
        return new WorkLog() {
            @Override
            public void putOff(JournalEvent event, RuntimeException failure) {
                log.add("put off " + failure.getMessage());
            }

            @Override
            public void unworkable(EventId event, RuntimeException failure) {
                log.add("unworkable " + failure.getMessage());
            }

            @Override
            public void setAside(JournalEvent event, RuntimeException failure) {
                log.add("set aside " + failure.getMessage());
            }
        };
    }

    private void work() {
        worker(journal).work(id);
    }

    /** Works on the event at the time for which it was put off. */
    private void workInTime() {
        now = journal.row(id).tryAt().filter(again -> again.isAfter(now)).orElse(now);
        work();
    }

    private Optional<Duration> waits() {
        return journal.row(id).tryAt().map(again -> Duration.between(now, again));
    }

    @Test
    void does_every_effect_in_order_and_is_done() {
        work();
        assertThat(performed).containsExactly(FIRST, SECOND);
        assertThat(journal.row(id).tryAt()).isEmpty();
        assertThat(log).isEmpty();
    }

    @Test
    void does_nothing_for_an_event_that_is_done() {
        work();
        work();
        assertThat(performed).hasSize(2);
    }

    @Test
    void does_nothing_while_somebody_else_is_at_it() {
        journal.lease(id, "other", now, now.plusSeconds(90));
        work();
        assertThat(performed).isEmpty();
    }

    @Test
    void takes_over_from_whoever_did_not_come_back() {
        journal.lease(id, "gone", now, now.plusSeconds(90));
        now = now.plusSeconds(90);
        work();
        assertThat(performed).containsExactly(FIRST, SECOND);
    }

    @Test
    void goes_on_where_it_stopped() {
        failures.addAll(List.of(outage));
        var oneDone = journal.lease(id, "me", now, now.plusSeconds(90)).orElseThrow();
        journal.done(oneDone, FIRST, now);
        journal.putOff(oneDone, 0, now);
        workInTime();
        workInTime();
        assertThat(performed).containsExactly(SECOND);
    }

    @Test
    void puts_an_event_off_for_a_minute_at_first_and_then_for_five() {
        var pauses = new ArrayList<Optional<Duration>>();
        for (int i = 0; i < 6; i++) {
            failures.add(outage);
            work();
            pauses.add(waits());
            now = now.plusSeconds(600);
        }
        assertThat(pauses.stream().flatMap(Optional::stream).map(Duration::toMinutes))
                .containsExactly(1L, 1L, 1L, 1L, 5L, 5L);
    }

    @Test
    void never_gives_up_over_an_outage() {
        for (int i = 0; i < 100; i++) {
            failures.add(outage);
            workInTime();
        }
        assertThat(log).hasSize(100).containsOnly("put off the service is down");
        workInTime();
        assertThat(performed).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void sets_a_poisonous_event_aside_after_the_fifth_failure() {
        for (int i = 0; i < 7; i++) {
            failures.add(poison);
            workInTime();
        }
        assertThat(log)
                .containsExactly(
                        "put off poison", "put off poison", "put off poison", "put off poison", "set aside poison");
        assertThat(journal.row(id).problem()).contains(IllegalStateException.class.getName());
        assertThat(failures).hasSize(2);
    }

    @Test
    void does_not_count_outages_between_failures() {
        for (int i = 0; i < 4; i++) {
            failures.add(poison);
            workInTime();
            failures.add(outage);
            workInTime();
        }
        assertThat(log).hasSize(8).noneMatch(line -> line.startsWith("set aside"));
        failures.add(poison);
        workInTime();
        assertThat(log).endsWith("set aside poison");
    }

    @Test
    void does_the_other_effects_although_one_fails() {
        failures.add(poison);
        work();
        assertThat(performed).containsExactly(SECOND);
        workInTime();
        assertThat(performed).containsExactly(SECOND, FIRST);
        assertThat(journal.row(id).tryAt()).isEmpty();
    }

    @Test
    void sets_aside_what_belongs_to_nobody_it_knows() {
        var stray = EventId.of(new Subject("stranger", "1"), 1, 0);
        journal.append(new JournalEvent(stray, "told", TOLD, Map.of(), Map.of()));
        for (int i = 0; i < 5; i++) {
            worker(journal).work(stray);
            now = now.plus(Duration.ofMinutes(5));
        }
        assertThat(journal.row(stray).problem()).isPresent();
    }

    @Test
    void stops_as_soon_as_its_lease_is_lost() {
        worker(new Lossy(journal, id)).work(id);
        assertThat(performed).containsExactly(FIRST);
        assertThat(journal.row(id).holder()).isEqualTo("thief");
        assertThat(journal.row(id).event().done()).isEmpty();
    }

    /** A journal in which somebody takes the lease over before the first mark. */
    private record Lossy(InMemoryJournal journal, EventId id) implements Journal {
        @Override
        public Optional<Lease> lease(EventId event, String token, Instant now, Instant until) {
            return journal.lease(event, token, now, until);
        }

        @Override
        public boolean done(Lease lease, Effect effect, Instant at) {
            journal.lease(id, "thief", at.plusSeconds(90), at.plusSeconds(180));
            return journal.done(lease, effect, at);
        }

        @Override
        public void finish(Lease lease) {
            journal.finish(lease);
        }

        @Override
        public void putOff(Lease lease, int failures, Instant tryAgain) {
            journal.putOff(lease, failures, tryAgain);
        }

        @Override
        public void setAside(Lease lease, Instant at, String problem) {
            journal.setAside(lease, at, problem);
        }

        @Override
        public void putBack(EventId event, Instant now) {
            journal.putBack(event, now);
        }

        @Override
        public List<EventId> asides(Instant before, int atMost) {
            return journal.asides(before, atMost);
        }

        @Override
        public List<Overdue> overdue(int shard, Instant before, Optional<Overdue> after, int atMost) {
            return journal.overdue(shard, before, after, atMost);
        }

        @Override
        public void append(JournalEvent event) {
            journal.append(event);
        }
    }

    @Test
    void says_so_where_not_even_the_failure_can_be_recorded() {
        assertThatThrownBy(() -> worker(new Down()).work(id)).isInstanceOf(Unavailable.class);
    }

    /** A journal that is out of reach. */
    private static final class Down implements Journal {
        private static Unavailable down() {
            return new Unavailable("down", false);
        }

        @Override
        public Optional<Lease> lease(EventId id, String token, Instant now, Instant until) {
            throw down();
        }

        @Override
        public boolean done(Lease lease, Effect effect, Instant at) {
            throw down();
        }

        @Override
        public void finish(Lease lease) {
            throw down();
        }

        @Override
        public void putOff(Lease lease, int failures, Instant tryAgain) {
            throw down();
        }

        @Override
        public void setAside(Lease lease, Instant at, String problem) {
            throw down();
        }

        @Override
        public void putBack(EventId id, Instant now) {
            throw down();
        }

        @Override
        public List<EventId> asides(Instant before, int atMost) {
            throw down();
        }

        @Override
        public List<Overdue> overdue(int shard, Instant before, Optional<Overdue> after, int atMost) {
            throw down();
        }

        @Override
        public void append(JournalEvent event) {
            throw down();
        }
    }

    @Test
    void a_re_drive_takes_on_what_is_overdue_in_every_shard_and_nothing_younger() {
        for (int i = 0; i < 20; i++) {
            event("other" + i, 0);
        }
        var redriving = new Redriving(journal, worker(journal), () -> now, lines());
        now = TOLD.plusSeconds(120);
        assertThat(redriving.run(() -> true)).isZero();
        now = TOLD.plusSeconds(121);
        assertThat(redriving.run(() -> true)).isEqualTo(21);
        assertThat(performed).hasSize(42);
        assertThat(redriving.run(() -> true)).isZero();
    }

    @Test
    void a_re_drive_goes_on_page_by_page_past_what_it_could_not_work_on_as_long_as_there_is_time() {
        for (int i = 0; i < 3 * Sweep.PAGE; i++) {
            event("other", i);
            failures.add(outage);
        }
        now = TOLD.plusSeconds(121);
        var redriving = new Redriving(journal, worker(journal), () -> now, lines());
        assertThat(redriving.run(() -> true)).isEqualTo(3 * Sweep.PAGE + 1);
        now = now.plus(Duration.ofHours(1));
        var left = new AtomicInteger(150);
        assertThat(redriving.run(() -> left.decrementAndGet() >= 0)).isEqualTo(150);
    }

    @Test
    void a_re_drive_is_not_held_up_by_a_poisonous_event() {
        var other = event("other", 0);
        failures.add(poison);
        now = TOLD.plusSeconds(121);
        new Redriving(journal, worker(journal), () -> now, lines()).run(() -> true);
        assertThat(List.of(journal.row(id).tryAt().isPresent(), journal.row(other).tryAt().isPresent()))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void what_was_set_aside_is_put_back_by_hand_and_done() {
        for (int failed = 0; failed < 5; failed++) {
            failures.add(poison);
            failures.add(poison);
            work();
            now = now.plus(Duration.ofMinutes(6));
        }
        assertThat(journal.row(id).problem()).isPresent();
        assertThat(givenUp).containsExactly(id);
        work();
        assertThat(performed).isEmpty();
        assertThat(new Redriving(journal, worker(journal), () -> now, lines()).putBack()).isEqualTo(1);
        work();
        assertThat(performed).containsExactly(FIRST, SECOND);
    }

    @Test
    void what_was_put_off_rests_until_its_time_whoever_hears_of_it() {
        failures.add(outage);
        work();
        now = now.plus(Duration.ofSeconds(59));
        work();
        assertThat(performed).containsExactly(SECOND);
    }
}
