package followthrough.concern;

import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known of one concern, as one query brings it.
 *
 * @param journal in the order in which it happened
 * @param words by the place of the event they were said in
 */
public record ConcernFile(Concern concern, Person person, List<JournalEvent> journal, Map<String, String> words) {
    public ConcernFile {
        journal = List.copyOf(journal);
        words = Map.copyOf(words);
    }

    /** What was told first. */
    public String told() {
        return wordsOf(journal.getFirst());
    }

    /** The same file after a transition of its concern. */
    ConcernFile after(Transition transition) {
        List<JournalEvent> longer = Stream.concat(journal.stream(), transition.journal().stream())
                .toList();
        Map<String, String> more = new HashMap<>(words);
        transition.words().ifPresent(said -> more.put(transition.placeOfWords(), said));
        return new ConcernFile(transition.next(), transition.person().orElse(person), longer, more);
    }

    /** Whether something of that kind happened after the transition with that sequence. */
    boolean wasSince(String kind, long sequence) {
        String after = EventId.of(concern.subject(), sequence + 1, 0).place();
        return journal.stream()
                .anyMatch(event ->
                        event.kind().equals(kind) && event.id().place().compareTo(after) >= 0);
    }

    /** The words said in an event; empty if it has none. */
    public String wordsOf(JournalEvent event) {
        return Optional.ofNullable(words.get(event.id().place())).orElse("");
    }
}
