package followthrough.concern;

import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What happened to a concern and what it is now.
 *
 * @param person who it is about, where that changed
 * @param words of the first event, where it has any
 * @param customers whose it became and whose it is no longer
 */
public record Transition(
        Concern next,
        Instant at,
        List<ConcernEvent> events,
        Optional<Person> person,
        Optional<String> words,
        List<Customer> customers) {
    public Transition {
        events = List.copyOf(events);
        customers = List.copyOf(customers);
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
        this(next, at, events, Optional.empty(), Optional.empty(), List.of());
    }

    Transition withWords(String said) {
        return new Transition(next, at, events, person, Optional.of(said), customers);
    }

    Transition withPerson(Person changed) {
        return new Transition(next, at, events, Optional.of(changed), words, customers);
    }

    Transition withCustomers(List<Customer> changed) {
        return new Transition(next, at, events, person, words, changed);
    }

    /** Its events as they stand in the journal, in order. */
    List<JournalEvent> journal() {
        return IntStream.range(0, events.size())
                .mapToObj(index -> {
                    ConcernEvent event = events.get(index);
                    return new JournalEvent(id(index), event.kind(), at, event.facts(), Map.of());
                })
                .toList();
    }

    /** The place of the event that the words were said in. */
    String placeOfWords() {
        return id(0).place();
    }

    private EventId id(int index) {
        return EventId.of(next.subject(), next.sequence(), index);
    }
}
