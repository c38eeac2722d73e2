package followthrough.contract;

import static followthrough.contract.Concerns.ANN;
import static followthrough.contract.Concerns.TOLD;
import static followthrough.contract.Concerns.message;
import static followthrough.contract.Concerns.told;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.aws.DynamoDbTable;
import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.ConcernStore.Recording;
import followthrough.concern.ConcernStore.Saving;
import followthrough.concern.ConcernStore.TellingMade;
import followthrough.concern.ConcernStores;
import followthrough.concern.CustomerEvent;
import followthrough.concern.Gist;
import followthrough.concern.Person;
import followthrough.concern.Transition;
import followthrough.concern.WordEvent;
import followthrough.concern.WorkCard;
import followthrough.concern.WorkEvent;
import followthrough.customer.CustomerStores;
import followthrough.journal.Journal;
import followthrough.journal.JournalEvent;
import followthrough.journal.Journals;
import followthrough.journal.Lease;
import followthrough.journal.Standing;
import followthrough.journal.Subject;
import followthrough.limit.Allowance;
import followthrough.plan.DueStores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a store of concerns does, whatever stands behind it. */
abstract class ConcernStoreContract {
    private static final Saving SAVED = new Saving.Saved();
    private static final Saving OVERTAKEN = new Saving.Overtaken();

    private final DynamoDbTable table = aws().table();
    private final ConcernStore store = ConcernStores.in(table);
    private final String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    private final Concern concern = Concerns.concern(id, "REF-" + id);

    abstract Aws aws();

    private Recording record(Concern one, Allowance... allowances) {
        return store.record(told(one, "It leaks.", List.of(allowances)));
    }

    private ConcernFile file() {
        return store.load(id).orElseThrow();
    }

    private Allowance allowance(int most) {
        return Allowance.within(Duration.ofHours(1), TOLD, "source#" + id, most);
    }

    @Test
    void knows_no_concern_that_was_never_told() {
        assertThat(store.load(id)).isEmpty();
    }

    @Test
    void nothing_was_told_behind_the_last_of_a_time() {
        assertThat(store.told(TOLD, TOLD, Optional.of(new TellingMade(TOLD, id)), 5)).isEmpty();
    }

    @Test
    void loads_all_of_what_it_recorded() {
        var words = "ü 🚰 \u202Eright to left\u202C \uFFFC \r\n<b>${x}</b> " + "long ".repeat(4_000);
        assertThat(store.record(told(concern, words, List.of()))).isEqualTo(new Recording.Recorded());
        assertThat(file().concern()).isEqualTo(concern);
        assertThat(file().person()).isEqualTo(ANN);
        assertThat(file().told()).isEqualTo(words);
        assertThat(file().journal())
                .singleElement()
                .satisfies(event -> {
                    assertThat(ConcernEvent.of(event)).isEqualTo(new CustomerEvent.Told(true));
                    assertThat(event.at()).isEqualTo(TOLD);
                });
    }

    @Test
    void loads_what_was_left_empty_as_empty() {
        var nobody = new Person("N", "", "+1 206-555-0100", "", "");
        var told = told(concern, "It leaks.", List.of()).told();
        var without =
                new Transition(
                        told.next(),
                        told.at(),
                        told.events(),
                        Optional.of(nobody),
                        told.words(),
                        told.customers(),
                        told.wake(),
                        List.of(),
                        List.of());
        store.record(new followthrough.concern.NewConcern(without, List.of()));
        assertThat(file().person()).isEqualTo(nobody);
    }

    @Test
    void says_which_concern_stands_under_an_id() {
        record(concern);
        assertThat(record(Concerns.concern(id, "OTHER-" + id))).isEqualTo(new Recording.Stands(concern));
        assertThat(file().journal()).hasSize(1);
    }

    @Test
    void gives_no_reference_twice() {
        record(concern);
        var other = Concerns.concern(id + "2", concern.reference());
        assertThat(record(other)).isEqualTo(new Recording.ReferenceTaken());
        assertThat(store.load(other.id())).isEmpty();
    }

    @Test
    void records_no_more_than_is_allowed() {
        var once = allowance(1);
        assertThat(record(concern, once)).isEqualTo(new Recording.Recorded());
        var other = Concerns.concern(id + "2", "REF2-" + id);
        var many = Allowance.within(Duration.ofHours(1), TOLD, "customer#" + id, 9);
        assertThat(record(other, many, once)).isEqualTo(new Recording.UsedUp(once));
        assertThat(store.load(other.id())).isEmpty();
        assertThat(record(other, allowance(2))).isEqualTo(new Recording.Recorded());
    }

    @Test
    void uses_up_no_allowance_by_telling_the_same_again() {
        record(concern, allowance(2));
        assertThat(record(concern, allowance(2))).isInstanceOf(Recording.Stands.class);
        assertThat(record(Concerns.concern(id + "2", "REF2-" + id), allowance(2))).isEqualTo(new Recording.Recorded());
    }

    @Test
    void counts_anew_in_the_next_window() {
        record(concern, allowance(1));
        var next = Allowance.within(Duration.ofHours(1), TOLD.plusSeconds(3600), "source#" + id, 1);
        assertThat(record(Concerns.concern(id + "2", "REF2-" + id), next)).isEqualTo(new Recording.Recorded());
    }

    @Test
    void saves_a_transition_with_its_events_and_words() {
        record(concern);
        assertThat(save(file(), message(concern, "More."))).isEqualTo(SAVED);
        assertThat(file().concern().sequence()).isEqualTo(2);
        assertThat(file().journal()).extracting(event -> event.kind()).containsExactly("told", "message");
        assertThat(file().wordsOf(file().journal().getLast())).isEqualTo("More.");
        assertThat(file().told()).isEqualTo("It leaks.");
    }

    @Test
    void saves_nothing_over_what_somebody_changed() {
        record(concern);
        var before = file();
        assertThat(save(before, message(concern, "First."))).isEqualTo(SAVED);
        assertThat(save(before, message(concern, "Second."))).isEqualTo(OVERTAKEN);
        assertThat(file().journal()).hasSize(2);
        assertThat(file().wordsOf(file().journal().getLast())).isEqualTo("First.");
    }

    @Test
    void saves_nothing_beyond_an_allowance() {
        record(concern);
        var once = allowance(1);
        assertThat(save(file(), message(concern, "First."), once)).isEqualTo(SAVED);
        var again = message(file().concern(), "Second.");
        assertThat(save(file(), again, once)).isEqualTo(new Saving.UsedUp(once));
        assertThat(file().journal()).hasSize(2);
    }

    @Test
    void saves_nothing_for_a_concern_that_does_not_stand_there() {
        record(concern);
        var file = file();
        var other = Concerns.concern(id + "2", "REF2-" + id);
        assertThat(save(file, message(other, "Nowhere."))).isEqualTo(OVERTAKEN);
        assertThat(store.load(other.id())).isEmpty();
    }

    @Test
    void moves_a_concern_from_customer_to_customer() {
        record(concern);
        var moved =
                new Transition(
                        Concerns.next(concern),
                        TOLD,
                        List.of(new CustomerEvent.ContactCorrected(true, false)),
                        Optional.of(new Person("Ann", "new@example.com", "", "", "")),
                        Optional.empty(),
                        List.of(
                                new Transition.Customer("new customer of " + id, true),
                                new Transition.Customer("customer of " + id, false)),
                        Optional.empty(),
                        List.of(),
                        List.of());
        save(file(), moved);
        var customers = CustomerStores.in(table);
        assertThat(customers.concernsOf("new customer of " + id, 9)).containsExactly(id);
        assertThat(customers.concernsOf("customer of " + id, 9)).isEmpty();
        assertThat(file().person().mail()).isEqualTo("new@example.com");
    }

    private List<String> listed(String reader) {
        return store.work(reader, 1000).stream().map(WorkCard::concern).toList();
    }

    @Test
    void says_who_concerns_are_about_and_what_was_told_where_that_is_asked() {
        record(concern);
        assertThat(store.gists(List.of(id, "nobodys"), List.of())).containsOnly(Map.entry(id, gist("")));
        assertThat(store.gists(List.of(id), cards())).containsOnly(Map.entry(id, gist(file().told())));
        assertThat(store.gists(List.of("nobodys"), List.of())).isEmpty();
    }

    @Test
    void gives_the_facts_of_those_that_are_there() {
        record(concern);
        assertThat(store.heads(List.of(id, "nobodys"))).containsExactly(concern);
        assertThat(store.heads(List.of())).isEmpty();
    }

    @Test
    void tells_which_events_are_pending_and_which_were_set_aside() {
        record(concern);
        JournalEvent told = file().journal().getFirst();
        assertThat(file().standing(told)).contains(Standing.PENDING);
        Journal journal = Journals.in(table);
        Lease lease = journal.lease(told.id(), "one", TOLD.plusSeconds(1), TOLD.plusSeconds(90)).orElseThrow();
        journal.setAside(lease, TOLD.plusSeconds(2), "Broken");
        assertThat(file().setAside()).extracting(JournalEvent::id).containsExactly(told.id());
        journal.putBack(told.id(), TOLD.plusSeconds(3));
        assertThat(file().standing(told)).contains(Standing.PENDING);
        Lease again = journal.lease(told.id(), "two", TOLD.plusSeconds(4), TOLD.plusSeconds(90)).orElseThrow();
        journal.finish(again);
        assertThat(file().standing(told)).isEmpty();
    }

    @Test
    void says_what_was_said_last_where_that_is_asked() {
        record(concern);
        save(
                file(),
                new Transition(
                                Concerns.next(concern),
                                TOLD,
                                List.of(new WordEvent.Noted("rosa")),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                List.of())
                        .withWords("Bring the ladder."));
        assertThat(store.gists(List.of(id), cards()).values())
                .containsExactly(new Gist(file().person(), file().told(), "Bring the ladder."));
    }

    private List<WorkCard> cards() {
        return store.work(ConcernStore.EVERYBODY, 1000).stream().filter(card -> card.concern().equals(id)).toList();
    }

    private Gist gist(String told) {
        return new Gist(file().person(), told, "");
    }

    @Test
    void keeps_a_concern_under_whoever_answers_for_it() {
        record(concern);
        assertThat(listed(Concern.OFFICE)).contains(id);
        var taken =
                new Transition(
                        Concerns.ownedBy(concern, "somebody of " + id),
                        TOLD,
                        List.of(new WorkEvent.Taken("rosa")),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of());
        assertThat(save(file(), taken)).isEqualTo(SAVED);
        assertThat(listed(Concern.OFFICE)).doesNotContain(id);
        assertThat(listed(ConcernStore.EVERYBODY)).contains(id);
        assertThat(listed("somebody of " + id)).containsExactly(id);
    }

    @Test
    void lists_by_when_it_was_told_a_page_at_a_time() {
        record(concern);
        record(Concerns.concern(id + "b", "REF-" + id + "B"));
        var told = new ConcernStore.TellingMade(TOLD, id);
        var other = new ConcernStore.TellingMade(TOLD, id + "b");
        assertThat(store.told(TOLD, TOLD.plusMillis(1), Optional.empty(), 1_000)).contains(told, other);
        assertThat(store.told(TOLD, TOLD.plus(Duration.ofDays(62)), Optional.of(told), 1)).isEqualTo(List.of(other));
        assertThat(store.told(TOLD.plusMillis(1), TOLD.plus(Duration.ofDays(62)), Optional.empty(), 1_000))
                .doesNotContain(told, other);
        assertThat(store.told(TOLD.minus(Duration.ofDays(31)), TOLD, Optional.empty(), 1_000))
                .doesNotContain(told, other);
    }

    @Test
    void is_found_by_when_it_is_next_due() {
        record(concern);
        var due = concern.wake().orElseThrow().due();
        assertThat(dueBefore(due)).doesNotContain(concern.subject());
        assertThat(dueBefore(due.plusMillis(1))).contains(concern.subject());
    }

    private List<Subject> dueBefore(Instant instant) {
        var found = new ArrayList<Subject>();
        IntStream.range(0, Journal.SHARDS).forEach(shard -> addDue(shard, instant, found));
        return found;
    }

    /** Page by page, each after the last of the page before. */
    private void addDue(int shard, Instant instant, List<Subject> found) {
        var due = DueStores.in(table);
        var page = due.dueBefore(shard, instant, Optional.empty(), 2);
        while (!page.isEmpty()) {
            page.forEach(one -> found.add(one.subject()));
            page = due.dueBefore(shard, instant, Optional.of(page.getLast()), 2);
        }
    }

    @Test
    void records_one_of_many_at_once() throws Exception {
        assertThat(together(() -> record(concern))).containsOnlyOnce(new Recording.Recorded());
        assertThat(file().journal()).hasSize(1);
    }

    @Test
    void saves_one_of_many_at_once() throws Exception {
        record(concern);
        var before = file();
        assertThat(together(() -> save(before, message(concern, "Now.")))).containsOnlyOnce(SAVED);
        assertThat(file().journal()).hasSize(2);
    }

    private Saving save(ConcernFile before, Transition transition, Allowance... allowances) {
        return store.save(before.concern(), transition, List.of(allowances));
    }

    private <T> List<T> together(Callable<T> act) throws Exception {
        try (var people = people()) {
            return people.invokeAll(IntStream.range(0, 12).mapToObj(_ -> act).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    /** Many people who act at once. */
    ExecutorService people() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }
}
