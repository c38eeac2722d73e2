package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.plan.Occurrence.Hindrance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the plan itself does. None of it is for the customer to read. */
public sealed interface PlanEvent extends ConcernEvent {
    /** A letter that was held back leaves now. */
    Effect HELD_LETTER = Effect.mail("held");

    /** By other settings other things are due. */
    record PlannedAgain() implements PlanEvent {
        static final String KIND = "planned-again";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * Something due is not done.
     *
     * @param task what
     */
    record Dropped(String task, Hindrance why) implements PlanEvent {
        static final String KIND = "dropped";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("task", task, "why", why.name());
        }
    }

    /**
     * The customer's quiet hours are over, and a letter that waited for that leaves.
     *
     * @param place of the event that it hangs from
     */
    record Released(String place) implements PlanEvent {
        static final String KIND = "released";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("place", place);
        }

        @Override
        public List<Effect> effects() {
            return List.of(HELD_LETTER);
        }
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        return switch (event.kind()) {
            case PlannedAgain.KIND -> Optional.of(new PlannedAgain());
            case Dropped.KIND -> Optional.of(new Dropped(event.fact("task"), Hindrance.valueOf(event.fact("why"))));
            case Released.KIND -> Optional.of(new Released(event.fact("place")));
            default -> Optional.empty();
        };
    }
}
