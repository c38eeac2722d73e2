package followthrough.concern;

import java.util.List;
import java.util.Optional;

/**
 * What happened to a concern and what it is now.
 *
 * @param person who it is about, where that changed
 * @param words of the first event, where it has any
 */
record Transition(Concern next, List<ConcernEvent> events, Optional<Person> person, Optional<String> words) {
    Transition(Concern next, ConcernEvent event) {
        this(next, List.of(event), Optional.empty(), Optional.empty());
    }

    Transition withWords(String said) {
        return new Transition(next, events, person, Optional.of(said));
    }

    Transition withPerson(Person changed) {
        return new Transition(next, events, Optional.of(changed), words);
    }
}
