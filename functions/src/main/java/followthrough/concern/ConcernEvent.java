package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can happen to a concern. Facts only; words stand beside, under the same place in the journal. */
public sealed interface ConcernEvent
        permits CustomerEvent,
                TimingEvent,
                ReminderEvent,
                ProgressEvent,
                UrgencyEvent,
                PromiseEvent,
                WorkEvent,
                CallEvent,
                PlanEvent,
                OutcomeEvent,
                WordEvent,
                HandoverEvent,
                TidyEvent,
                FollowUpEvent,
                ConcernEvent.Unknown {
    /** The letter to the customer: what we heard, what happens next, by when, and their link. */
    Effect ACKNOWLEDGEMENT = Effect.mail("acknowledgement");

    /** The letter to the team: what happened, and how to reach the customer. */
    Effect TEAM_NEWS = Effect.mail("team-news");

    /** The transition of what managers and the office are told together. */
    Effect BRIEFING = Effect.followOn("briefing");

    /** The fact that says whether a letter to the customer waits until their quiet hours are over. */
    String HELD = "held";

    /** What happened, as the journal and the timeline call it. */
    String kind();

    /** Its facts, by name. */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** What hangs from it. */
    default List<Effect> effects() {
        return List.of();
    }

    /** The letter that does not hang from it yet, since the customer's quiet hours hold it back. */
    default Optional<Effect> heldLetter() {
        return Optional.empty();
    }

    /**
     * Something that a newer release wrote. Readers pass over it; whoever works on it leaves it to that release.
     *
     * @param kind as it stands in the journal
     */
    record Unknown(String kind) implements ConcernEvent {}

    /** The event that stands in the journal. */
    static ConcernEvent of(JournalEvent event) {
        return CustomerEvent.of(event)
                .or(() -> TimingEvent.of(event))
                .or(() -> ReminderEvent.of(event))
                .or(() -> ProgressEvent.of(event))
                .or(() -> UrgencyEvent.of(event))
                .or(() -> PromiseEvent.of(event))
                .or(() -> WorkEvent.of(event))
                .or(() -> CallEvent.of(event))
                .or(() -> PlanEvent.of(event))
                .or(() -> OutcomeEvent.of(event))
                .or(() -> WordEvent.of(event))
                .or(() -> HandoverEvent.of(event))
                .or(() -> TidyEvent.of(event))
                .or(() -> FollowUpEvent.of(event))
                .orElseGet(() -> new Unknown(event.kind()));
    }
}
