package followthrough.concern;

import followthrough.journal.EventId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A transition under way.
 *
 * @param concern what it is so far
 * @param events what happened so far
 */
record Change(Concern concern, List<ConcernEvent> events) {
    Change {
        events = List.copyOf(events);
    }

    /** Nothing happened yet. */
    static Change of(Concern concern) {
        return new Change(concern.next(), List.of());
    }

    /** The same, and then this. */
    Change and(Concern next, ConcernEvent event) {
        return new Change(next, Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** The same with other facts, which need no event of their own. */
    Change with(Concern next) {
        return new Change(next, events);
    }

    /** The same, and then an event whose letter is held back until then. */
    Change holding(ConcernEvent event, Instant until) {
        HeldMail mail = new HeldMail(EventId.of(concern.subject(), concern.sequence(), events.size()).place(), until);
        return and(concern.with(concern.correspondence().holding(mail)), event);
    }

    boolean isNothing() {
        return events.isEmpty();
    }

    /** The same, and then an event whose letter is held back until then, if it is. */
    Change and(Optional<Instant> heldUntil, ConcernEvent event) {
        return heldUntil.map(until -> holding(event, until)).orElseGet(() -> and(concern, event));
    }

    Transition at(Instant at) {
        return new Transition(concern, at, events);
    }
}
