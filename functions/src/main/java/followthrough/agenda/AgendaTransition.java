package followthrough.agenda;

import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.plan.Plan;
import followthrough.plan.Wake;
import followthrough.plan.WakeChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What happened to a staff member's agenda and what it is now.
 *
 * @param wake what it does to the pending wake, which hangs from the first event
 */
record AgendaTransition(Agenda next, Instant at, List<AgendaEvent> events, Optional<WakeChange> wake) {
    AgendaTransition {
        events = List.copyOf(events);
    }

    /** A transition after which that lies ahead. */
    static AgendaTransition of(Agenda next, Instant at, List<AgendaEvent> events, Plan<AgendaTask> ahead) {
        Optional<Wake> wanted = ahead.wake(next.subject(), next.sequence());
        Optional<WakeChange> change = WakeChange.between(next.wake(), wanted);
        boolean carries = change.isPresent() && events.isEmpty();
        return new AgendaTransition(
                change.isPresent() ? next.withWake(wanted) : next,
                at,
                carries ? List.of(new AgendaEvent.PlannedAgain()) : events,
                change);
    }

    /** Its events as they stand in the journal, in order. */
    List<JournalEvent> journal() {
        return IntStream.range(0, events.size())
                .mapToObj(index ->
                        new JournalEvent(
                                EventId.of(next.subject(), next.sequence(), index),
                                events.get(index).kind(),
                                at,
                                WakeChange.among(events.get(index).facts(), index, wake),
                                Map.of()))
                .toList();
    }
}
