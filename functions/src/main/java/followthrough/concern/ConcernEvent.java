package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.promise.Promise;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The counting of it among the results. */
    Effect COUNT = Effect.count("results");

    /** The fact that says whether a letter to the customer waits until their quiet hours are over. */
    String HELD = "held";

    /** What happened, as the journal and the timeline call it. */
    String kind();

    /** Its facts, by name. */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** What hangs from it, but for its counting. */
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

    /** All that hangs from it, in the order in which it is done. */
    default List<Effect> allEffects() {
        return isCounted() ? Stream.concat(effects().stream(), Stream.of(COUNT)).toList() : effects();
    }

    private boolean isCounted() {
        return switch (this) {
            case PlanEvent _, Unknown _ -> false;
            case CustomerEvent event -> isCounted(event);
            case TimingEvent event -> isCounted(event);
            case CallEvent event -> event instanceof CallEvent.ToldByPhone;
            case ReminderEvent event -> event instanceof ReminderEvent.Reminded;
            case UrgencyEvent event -> event instanceof UrgencyEvent.MadeOrdinary;
            case WordEvent event -> event instanceof WordEvent.NewsPromised;
            case HandoverEvent event -> event instanceof HandoverEvent.HandedOver;
            case FollowUpEvent event -> isCounted(event);
            case PromiseEvent.Stepped stepped -> stepped.step() == Promise.Step.CUSTOMER_ASKED;
            case PromiseEvent.Replaced _, TidyEvent.Merged _, TidyEvent.ServiceChanged _ -> false;
            case OutcomeEvent.NotReached _ -> false;
            case WorkEvent _, ProgressEvent _, OutcomeEvent _, PromiseEvent _, TidyEvent _ -> true;
        };
    }

    private static boolean isCounted(CustomerEvent event) {
        return switch (event) {
            case CustomerEvent.Told _,
                    CustomerEvent.CallNeeded _,
                    CustomerEvent.Withdrawn _,
                    CustomerEvent.Reopened _ ->
                    true;
            default -> false;
        };
    }

    private static boolean isCounted(TimingEvent event) {
        return switch (event) {
            case TimingEvent.Chosen _, TimingEvent.Moved _, TimingEvent.Cancelled _ -> true;
            case TimingEvent.Deferred _, TimingEvent.Proposed _ -> true;
            default -> false;
        };
    }

    private static boolean isCounted(FollowUpEvent event) {
        return switch (event) {
            case FollowUpEvent.Asked _, FollowUpEvent.Skipped _, FollowUpEvent.Answered _, FollowUpEvent.CauseSaid _ ->
                    true;
            default -> false;
        };
    }

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
