package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What staff do about a concern. */
public sealed interface WorkEvent extends ConcernEvent {
    /** The letter to the customer with what a staff member wrote. */
    Effect ANSWER = Effect.mail("answer");

    /** The id of the staff member who did it. */
    String who();

    /** How an answer reaches the customer. */
    enum Way {
        MAIL,
        /** By mail, once the customer's quiet hours are over. */
        MAIL_HELD,
        /** By phone: it was said already. */
        PHONE;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Way of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Somebody took it on. */
    record Taken(String who) implements WorkEvent {
        static final String KIND = "taken";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("who", who);
        }
    }

    /** Somebody answered the customer. What they said stands beside. */
    record Answered(String who, Way way) implements WorkEvent {
        static final String KIND = "answered";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("who", who, "way", way.code());
        }

        @Override
        public List<Effect> effects() {
            return way == Way.MAIL ? List.of(ANSWER) : List.of();
        }

        @Override
        public Optional<Effect> heldLetter() {
            return way == Way.MAIL_HELD ? Optional.of(ANSWER) : Optional.empty();
        }
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        return switch (event.kind()) {
            case Taken.KIND -> Optional.of(new Taken(event.fact("who")));
            case Answered.KIND -> Optional.of(new Answered(event.fact("who"), Way.of(event.fact("way"))));
            default -> Optional.empty();
        };
    }
}
