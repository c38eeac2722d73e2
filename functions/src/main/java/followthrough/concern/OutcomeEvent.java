package followthrough.concern;

import followthrough.followup.Credit;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of the work: somebody was there or was not, the work is done or some is left. */
public sealed interface OutcomeEvent extends ConcernEvent {
    /** The letter to the customer that says what came of it. */
    Effect LETTER = Effect.mail("outcome");

    /** Who said so, and when. */
    By by();

    /** How a concern was settled. */
    enum How {
        /** The work was done. */
        DONE,
        /** An answer by mail settled it. */
        MAIL,
        /** It was settled on the phone. */
        PHONE;

        /** Its name in forms and in the journal. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static How of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Somebody is at the customer's door. */
    record Arrived(By by, Booked appointment) implements OutcomeEvent {
        static final String KIND = "arrived";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return by.facts(appointment.facts());
        }

        @Override
        public List<Effect> effects() {
            return List.of();
        }
    }

    /** Somebody was at the door, and nobody opened. The appointment has ended. */
    record NobodyThere(By by, Booked appointment, boolean held) implements OutcomeEvent {
        static final String KIND = "nobody-there";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return by.facts(holding(appointment.facts(), held));
        }
    }

    /**
     * Somebody rang and reached nobody.
     *
     * @param tries how often, with this
     * @param next when they try again; empty if they do not
     */
    record NotReached(By by, int tries, Optional<Instant> next, boolean held) implements OutcomeEvent {
        static final String KIND = "not-reached";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(Map.of("tries", Integer.toString(tries)));
            next.ifPresent(due -> facts.put("next", due.toString()));
            return by.facts(holding(facts, held));
        }

        @Override
        public List<Effect> effects() {
            return next.isPresent() ? List.of() : OutcomeEvent.super.effects();
        }

        @Override
        public Optional<Effect> heldLetter() {
            return next.isPresent() ? Optional.empty() : OutcomeEvent.super.heldLetter();
        }
    }

    /**
     * Some of the work is done, and another visit or call is needed. What was done, and what is left, stands beside.
     */
    record PartlyDone(By by, boolean held) implements OutcomeEvent {
        static final String KIND = "partly-done";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return by.facts(holding(Map.of(), held));
        }
    }

    /**
     * It is settled. What was done, or was answered, stands beside. An answer is mailed at once; what was done is told
     * with the question that follows.
     *
     * @param credit whose work it was
     * @param freed the appointment that is not needed any more
     */
    record Resolved(By by, How how, Credit credit, Optional<Booked> freed, boolean held) implements OutcomeEvent {
        static final String KIND = "resolved";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(freed.map(Booked::facts).orElse(Map.of()));
            facts.put("how", how.code());
            facts.putAll(FollowUpFacts.of(credit));
            return by.facts(holding(facts, held));
        }

        @Override
        public List<Effect> effects() {
            Stream<Effect> letter = how == How.MAIL ? OutcomeEvent.super.effects().stream() : Stream.empty();
            return freed.isPresent()
                    ? Stream.concat(letter, Stream.of(TimingEvent.AGENDA, TimingEvent.OFFER_FREED)).toList()
                    : letter.toList();
        }
    }

    /**
     * That it was settled was said by mistake.
     *
     * @param place of the event that said so
     */
    record TakenUpAgain(By by, String place) implements OutcomeEvent {
        static final String KIND = "taken-up-again";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return by.facts(Map.of("place", place));
        }
    }

    /**
     * That somebody was there, that nobody was, or that some is left, was said by mistake.
     *
     * @param place of the event that said so
     * @param what the kind of that event
     * @param appointment that stands again, if one does
     * @param lost whether one was ended by the mistake that cannot stand again
     */
    record TakenBack(By by, String place, String what, Optional<Booked> appointment, boolean lost, boolean held)
            implements OutcomeEvent {
        static final String KIND = "outcome-taken-back";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(appointment.map(Booked::facts).orElse(Map.of()));
            facts.putAll(Map.of("place", place, "what", what, "lost", Boolean.toString(lost)));
            return by.facts(holding(facts, held));
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

    static Map<String, String> holding(Map<String, String> facts, boolean held) {
        Map<String, String> more = new HashMap<>(facts);
        more.put(HELD, Boolean.toString(held));
        return more;
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        By by = By.of(event);
        boolean held = Boolean.parseBoolean(event.fact(HELD));
        return switch (event.kind()) {
            case Arrived.KIND -> Booked.of(event).map(booked -> new Arrived(by, booked));
            case NobodyThere.KIND -> Booked.of(event).map(booked -> new NobodyThere(by, booked, held));
            case NotReached.KIND ->
                    Optional.of(new NotReached(by, Integer.parseInt(event.fact("tries")), next(event), held));
            case PartlyDone.KIND -> Optional.of(new PartlyDone(by, held));
            case Resolved.KIND ->
                    FollowUpFacts.credit(event)
                            .map(credit -> new Resolved(by, How.of(event.fact("how")), credit, Booked.of(event), held));
            case TakenBack.KIND ->
                    Optional.of(
                            new TakenBack(
                                    by,
                                    event.fact("place"),
                                    event.fact("what"),
                                    Booked.of(event),
                                    Boolean.parseBoolean(event.fact("lost")),
                                    held));
            case TakenUpAgain.KIND -> Optional.of(new TakenUpAgain(by, event.fact("place")));
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> next(JournalEvent event) {
        return Optional.of(event.fact("next")).filter(due -> !due.isEmpty()).map(Instant::parse);
    }
}
