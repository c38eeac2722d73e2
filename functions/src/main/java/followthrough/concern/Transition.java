package followthrough.concern;

import followthrough.customer.Questions;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.plan.Wake;
import followthrough.plan.WakeChange;
import followthrough.team.Settings;
import followthrough.timing.DayClaims;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What happened to a concern and what it is now.
 *
 * @param person who it is about, where that changed
 * @param words of the first event, where it has any
 * @param customers whose it became and whose it is no longer
 * @param wake what it does to the concern's pending wake
 * @param days what was taken, as it was read when a time was judged to be free; empty unless a time is taken
 * @param questions what stands after it about questions to its customer, one revision on; empty where that is as before
 */
public record Transition(
        Concern next,
        Instant at,
        List<ConcernEvent> events,
        Optional<Person> person,
        Optional<String> words,
        List<Customer> customers,
        Optional<WakeChange> wake,
        List<DayClaims> days,
        List<Questions> questions) {
    public Transition {
        events = List.copyOf(events);
        customers = List.copyOf(customers);
        days = List.copyOf(days);
        questions = List.copyOf(questions);
    }

    /**
     * Whether a concern is a customer's.
     *
     * @param key of the customer
     */
    public record Customer(String key, boolean isTheirs) {}

    Transition(Concern next, Instant at, ConcernEvent event) {
        this(next, at, List.of(event));
    }

    Transition(Concern next, Instant at, List<ConcernEvent> events) {
        this(next, at, events, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
    }

    /** The same, and then an event from which nothing follows. */
    Transition and(ConcernEvent event) {
        List<ConcernEvent> longer = Stream.concat(events.stream(), Stream.of(event)).toList();
        return new Transition(next, at, longer, person, words, customers, wake, days, questions);
    }

    /** The same with what was said in it. */
    public Transition withWords(String said) {
        Concern heard =
                Said.in(next.sequence(), events.getFirst())
                        .map(last -> next.with(next.correspondence().saying(last)))
                        .orElse(next);
        return new Transition(heard, at, events, person, Optional.of(said), customers, wake, days, questions);
    }

    Transition withPerson(Person changed) {
        return new Transition(next, at, events, Optional.of(changed), words, customers, wake, days, questions);
    }

    Transition withCustomers(List<Customer> changed) {
        return new Transition(next, at, events, person, words, changed, wake, days, questions);
    }

    Transition judgedBy(List<DayClaims> read) {
        return new Transition(next, at, events, person, words, customers, wake, read, questions);
    }

    Transition withQuestions(List<Questions> changed) {
        return new Transition(next, at, events, person, words, customers, wake, days, changed);
    }

    /** The same with the wake that its plan asks for. It hangs from the first event. */
    Transition planned(Settings settings) {
        Optional<Wake> wanted = ConcernPlan.of(next, settings, at).wake(next.subject(), next.sequence());
        return WakeChange.between(next.wake(), wanted)
                .map(change ->
                        new Transition(
                                next.withWake(wanted),
                                at,
                                events,
                                person,
                                words,
                                customers,
                                Optional.of(change),
                                days,
                                questions))
                .orElse(this);
    }

    /** Its events as they stand in the journal, in order. */
    List<JournalEvent> journal() {
        return IntStream.range(0, events.size())
                .mapToObj(index -> new JournalEvent(id(index), events.get(index).kind(), at, facts(index), Map.of()))
                .toList();
    }

    private Map<String, String> facts(int index) {
        return WakeChange.among(events.get(index).facts(), index, wake);
    }

    /** The place of the event that the words were said in. */
    String placeOfWords() {
        return id(0).place();
    }

    private EventId id(int index) {
        return EventId.of(next.subject(), next.sequence(), index);
    }
}
