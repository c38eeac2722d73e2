package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done about a concern that is urgent. */
public sealed interface UrgencyEvent extends ConcernEvent {
    /** The mail to one person that asks them to take it at once. */
    Effect ALERT = Effect.mail("alert");

    /** The letter to the customer with the word of explanation. */
    Effect EXPLANATION = Effect.mail("explanation");

    /**
     * Somebody was alerted.
     *
     * @param who the id of the staff member
     * @param asked how many were alerted with this one
     */
    record Alerted(String who, int asked) implements UrgencyEvent {
        static final String KIND = "alerted";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("who", who, "asked", Integer.toString(asked));
        }

        @Override
        public List<Effect> effects() {
            return List.of(ALERT);
        }
    }

    /**
     * It is not urgent after all. What was said about it stands beside.
     *
     * @param who the id of the staff member
     */
    record MadeOrdinary(String who, boolean held) implements UrgencyEvent {
        static final String KIND = "made-ordinary";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("who", who, HELD, Boolean.toString(held));
        }

        @Override
        public List<Effect> effects() {
            return held ? List.of() : List.of(EXPLANATION);
        }

        @Override
        public Optional<Effect> heldLetter() {
            return held ? Optional.of(EXPLANATION) : Optional.empty();
        }
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        return switch (event.kind()) {
            case Alerted.KIND -> Optional.of(new Alerted(event.fact("who"), Integer.parseInt(event.fact("asked"))));
            case MadeOrdinary.KIND ->
                    Optional.of(new MadeOrdinary(event.fact("who"), Boolean.parseBoolean(event.fact(HELD))));
            default -> Optional.empty();
        };
    }
}
