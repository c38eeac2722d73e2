package followthrough.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One event as it stands in the journal: facts only, no personal strings.
 *
 * @param kind what happened, in the subject's own words
 * @param facts by name
 * @param done which effects have been done, and when
 */
public record JournalEvent(EventId id, String kind, Instant at, Map<String, String> facts, Map<String, Instant> done) {
    public JournalEvent {
        facts = Map.copyOf(facts);
        done = Map.copyOf(done);
    }

    /** A fact that is always there. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /** When that effect was done. */
    public Optional<Instant> doneAt(Effect effect) {
        return Optional.ofNullable(done.get(effect.name()));
    }
}
