package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What staff say, promise or give of their own accord. */
public sealed interface WordEvent extends ConcernEvent {
    /** The letter to the customer. */
    Effect LETTER = Effect.mail("word");

    /** The id of the staff member. */
    String who();

    /**
     * Somebody promises news, and says of what. What they said stands beside.
     *
     * @param due by when
     */
    record NewsPromised(String who, Instant due, boolean held) implements WordEvent {
        static final String KIND = "news-promised";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("who", who, "due", due.toString(), HELD, Boolean.toString(held));
        }
    }

    /**
     * Something is given to make up for what went wrong. A word with it may stand beside.
     *
     * @param what the id of it in the settings
     */
    record AmendsMade(String who, String what, boolean held) implements WordEvent {
        static final String KIND = "amends-made";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("who", who, "what", what, HELD, Boolean.toString(held));
        }
    }

    /** A note for whoever works on it; the customer does not see it. It stands beside. */
    record Noted(String who) implements WordEvent {
        static final String KIND = "noted";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("who", who);
        }

        @Override
        public List<Effect> effects() {
            return List.of();
        }
    }

    /** Whether its letter waits until the customer's quiet hours are over. */
    default boolean held() {
        return false;
    }

    @Override
    default List<Effect> effects() {
        return held() ? List.of() : List.of(LETTER);
    }

    @Override
    default Optional<Effect> heldLetter() {
        return held() ? Optional.of(LETTER) : Optional.empty();
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        String who = event.fact("who");
        boolean held = Boolean.parseBoolean(event.fact(HELD));
        return switch (event.kind()) {
            case NewsPromised.KIND -> Optional.of(new NewsPromised(who, Instant.parse(event.fact("due")), held));
            case AmendsMade.KIND -> Optional.of(new AmendsMade(who, event.fact("what"), held));
            case Noted.KIND -> Optional.of(new Noted(who));
            default -> Optional.empty();
        };
    }
}
