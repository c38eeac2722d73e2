package followthrough.contract;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.journal.Journal;
import followthrough.journal.JournalEvent;
import followthrough.journal.Lease;
import followthrough.journal.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What a journal does, whatever keeps it. */
abstract class JournalContract {
    private static final Instant TOLD = Instant.parse("2027-03-03T18:00:00Z");
    private static final Instant LATER = TOLD.plusSeconds(300);
    private static final Instant UNTIL = LATER.plusSeconds(90);
    private static final Instant MUCH_LATER = UNTIL.plusSeconds(3600);
    private static final Effect MAIL = Effect.mail("letter");
    private static final Effect FOLLOW_ON = Effect.followOn("change");

    private final String name = getClass().getSimpleName() + System.identityHashCode(this);

    /** The journal under test. */
    abstract Journal journal();

    private EventId event(TestInfo test) {
        return event(test.getDisplayName(), 0);
    }

    private EventId event(String subject, int number) {
        var id = EventId.of(new Subject("concern", name + subject.replaceAll("\\W", "")), 1, number);
        journal().append(new JournalEvent(id, "told", TOLD, Map.of("mail-given", "true", "x", "é ✓"), Map.of()));
        return id;
    }

    private Lease take(EventId id, String token, Instant now, Instant until) {
        return journal().lease(id, token, now, until).orElseThrow();
    }

    private Lease take(EventId id) {
        return take(id, "me", LATER, UNTIL);
    }

    private List<EventId> overdue(EventId mine, Instant before) {
        return IntStream.range(0, Journal.SHARDS)
                .mapToObj(shard -> journal().overdue(shard, before, Optional.empty(), 1000))
                .flatMap(List::stream)
                .map(Journal.Overdue::id)
                .filter(it -> it.subject().equals(mine.subject()))
                .toList();
    }

    @Test
    void gives_the_event_with_its_lease(TestInfo test) {
        var id = event(test);
        var lease = take(id);
        assertThat(lease.event())
                .isEqualTo(new JournalEvent(id, "told", TOLD, Map.of("mail-given", "true", "x", "é ✓"), Map.of()));
        assertThat(lease.tries()).isZero();
        assertThat(lease.failures()).isZero();
        assertThat(lease.token()).isEqualTo("me");
    }

    @Test
    void lets_nobody_else_have_a_leased_event(TestInfo test) {
        var id = event(test);
        take(id);
        assertThat(journal().lease(id, "other", LATER, UNTIL)).isEmpty();
        assertThat(journal().lease(id, "other", UNTIL.minusMillis(1), MUCH_LATER)).isEmpty();
    }

    @Test
    void lets_whoever_asked_ask_again_since_an_answer_may_be_lost(TestInfo test) {
        var id = event(test);
        take(id);
        assertThat(journal().lease(id, "me", LATER, UNTIL)).isPresent();
    }

    @Test
    void lets_others_take_over_a_lease_that_ran_out(TestInfo test) {
        var id = event(test);
        take(id);
        assertThat(take(id, "other", UNTIL, MUCH_LATER).token()).isEqualTo("other");
    }

    @Test
    void takes_nothing_of_whoever_lost_the_lease(TestInfo test) {
        var id = event(test);
        var lost = take(id);
        var kept = take(id, "other", UNTIL, MUCH_LATER);
        assertThat(journal().done(lost, MAIL, UNTIL)).isFalse();
        journal().finish(lost);
        journal().putOff(lost, 3, MUCH_LATER);
        journal().setAside(lost, UNTIL, "Problem");
        assertThat(journal().done(kept, FOLLOW_ON, UNTIL)).isTrue();
        journal().putOff(kept, 1, UNTIL);
        var again = take(id, "third", UNTIL, MUCH_LATER);
        assertThat(again.event().done()).containsOnlyKeys(FOLLOW_ON.name());
        assertThat(again.tries()).isEqualTo(1);
        assertThat(again.failures()).isEqualTo(1);
    }

    @Test
    void remembers_what_is_done(TestInfo test) {
        var id = event(test);
        var lease = take(id);
        assertThat(journal().done(lease, MAIL, LATER)).isTrue();
        journal().putOff(lease, 0, MUCH_LATER);
        var event = take(id, "other", MUCH_LATER, MUCH_LATER.plusSeconds(90)).event();
        assertThat(event.doneAt(MAIL)).contains(LATER);
        assertThat(event.doneAt(FOLLOW_ON)).isEmpty();
    }

    @Test
    void lets_nobody_have_what_was_put_off_before_its_time(TestInfo test) {
        var id = event(test);
        journal().putOff(take(id), 0, MUCH_LATER);
        assertThat(journal().lease(id, "other", MUCH_LATER.minusMillis(1), MUCH_LATER.plusSeconds(90))).isEmpty();
        assertThat(journal().lease(id, "other", MUCH_LATER, MUCH_LATER.plusSeconds(90))).isPresent();
    }

    @Test
    void finds_what_is_set_aside_and_puts_it_back(TestInfo test) {
        var id = event(test);
        journal().setAside(take(id), LATER, "Problem");
        assertThat(journal().lease(id, "other", MUCH_LATER, MUCH_LATER.plusSeconds(90))).isEmpty();
        assertThat(journal().asides(MUCH_LATER, 1000)).contains(id);
        journal().putBack(id, MUCH_LATER);
        assertThat(journal().asides(MUCH_LATER.plusSeconds(1), 1000)).doesNotContain(id);
        var again = take(id, "other", MUCH_LATER, MUCH_LATER.plusSeconds(90));
        assertThat(again.tries() + again.failures()).isZero();
    }

    @Test
    void has_nothing_more_to_do_with_a_finished_event(TestInfo test) {
        var id = event(test);
        journal().finish(take(id));
        assertThat(journal().lease(id, "other", MUCH_LATER, MUCH_LATER)).isEmpty();
        assertThat(overdue(id, MUCH_LATER)).isEmpty();
    }

    @Test
    void knows_no_event_that_was_never_put(TestInfo test) {
        var id = new EventId("concern#" + name + "nobody", "EVENT#1");
        assertThat(journal().lease(id, "me", LATER, UNTIL)).isEmpty();
    }

    @Test
    void finds_what_is_overdue_longest_waiting_first(TestInfo test) {
        var first = event("late", 0);
        var second = event("late", 1);
        assertThat(overdue(first, TOLD.plusSeconds(119))).isEmpty();
        assertThat(overdue(first, LATER)).containsExactlyInAnyOrder(first, second);
        journal().putOff(take(first), 0, LATER.plusSeconds(60));
        assertThat(overdue(first, LATER)).containsExactly(second);
        assertThat(overdue(first, MUCH_LATER)).containsExactly(second, first);
    }

    @Test
    void finds_no_more_than_it_was_asked_for(TestInfo test) {
        IntStream.range(0, 3).forEach(number -> event("many", number));
        var most =
                IntStream.range(0, Journal.SHARDS)
                        .map(shard -> journal().overdue(shard, MUCH_LATER, Optional.empty(), 2).size())
                        .max();
        assertThat(most).hasValue(2);
    }

    @Test
    void goes_on_after_the_page_before() {
        var mine = event("pages", 0);
        var shard = Journal.shardOf(Subject.of(mine.subject()));
        IntStream.range(1, 5).forEach(number -> event("pages", number));
        var found = new ArrayList<EventId>();
        var page = journal().overdue(shard, MUCH_LATER, Optional.empty(), 2);
        while (!page.isEmpty()) {
            page.stream().map(Journal.Overdue::id).forEach(found::add);
            page = journal().overdue(shard, MUCH_LATER, Optional.of(page.getLast()), 2);
        }
        assertThat(found).doesNotHaveDuplicates();
        assertThat(found.stream().filter(it -> it.subject().equals(mine.subject()))).hasSize(5);
    }

    @Test
    void appends_an_event_once() {
        var id = event("once", 0);
        journal().finish(take(id));
        event("once", 0);
        assertThat(journal().lease(id, "me", LATER, UNTIL)).isEmpty();
    }

    @Test
    void does_not_look_for_what_is_set_aside(TestInfo test) {
        var id = event(test);
        journal().setAside(take(id), LATER, "java.lang.IllegalStateException");
        assertThat(overdue(id, MUCH_LATER)).isEmpty();
        assertThat(journal().lease(id, "other", MUCH_LATER, MUCH_LATER)).isEmpty();
    }

    @Test
    void gives_the_lease_to_one_of_many_at_once(TestInfo test) throws Exception {
        var id = event(test);
        try (var people = people()) {
            List<Callable<Optional<Lease>>> all =
                    IntStream.range(0, 16)
                            .<Callable<Optional<Lease>>>mapToObj(
                                    i -> () -> journal().lease(id, "person" + i, LATER, UNTIL))
                            .toList();
            var leases = people.invokeAll(all).stream().map(Future::resultNow).flatMap(Optional::stream);
            assertThat(leases).hasSize(1);
        }
    }

    /** Many people who act at once. */
    ExecutorService people() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }
}
