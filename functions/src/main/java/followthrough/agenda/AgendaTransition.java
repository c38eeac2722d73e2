package followthrough.agenda;

import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.plan.Occurrence;
import followthrough.plan.Wake;
import followthrough.plan.WakeChange;
import java.time.Instant;
import java.util.HashMap;
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

    /** A transition after which that comes first. */
    static AgendaTransition of(
            Agenda next, Instant at, List<AgendaEvent> events, Optional<Occurrence<AgendaTask>> first) {
        Optional<Wake> wanted =
                first.map(due -> new Wake(next.subject(), next.sequence(), due.due(), due.uselessAfter()));
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
                                facts(index),
                                Map.of()))
                .toList();
    }

    private Map<String, String> facts(int index) {
        Map<String, String> facts = new HashMap<>(events.get(index).facts());
        wake.filter(_ -> index == 0).map(WakeChange::facts).ifPresent(facts::putAll);
        return facts;
    }
}
