package followthrough.briefing;

import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.plan.Wake;
import followthrough.plan.WakeChange;
import followthrough.team.Settings;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What happened to a briefing and what it is now.
 *
 * @param wake what it does to the pending wake, which hangs from the event
 */
record BriefingTransition(Briefing next, Instant at, BriefingEvent event, Optional<WakeChange> wake) {
    /** A transition with the wake that its plan asks for. */
    static BriefingTransition of(Briefing next, Instant at, BriefingEvent event, Settings settings) {
        Optional<Wake> wanted = BriefingPlan.of(next, settings, at).wake(next.subject(), next.sequence());
        Optional<WakeChange> change = WakeChange.between(next.wake(), wanted);
        return new BriefingTransition(change.isPresent() ? next.withWake(wanted) : next, at, event, change);
    }

    /** Its event as it stands in the journal. */
    JournalEvent journal() {
        return new JournalEvent(
                EventId.of(next.subject(), next.sequence(), 0),
                event.kind(),
                at,
                WakeChange.among(Map.of(), 0, wake),
                Map.of());
    }
}
