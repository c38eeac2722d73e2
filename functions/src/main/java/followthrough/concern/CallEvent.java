package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens where letters do not reach a customer, or are unwanted, so that a person tells them. */
public sealed interface CallEvent extends ConcernEvent {
    /** After how many calls that nobody answered the managers hear of it, and nobody is asked to try again. */
    int MOST_MISSED = 3;

    /** The transition of a customer's other concerns which follows when letters to their address go out again. */
    Effect REACH_AGAIN = Effect.followOn("reach-again");

    /**
     * A letter does not reach the customer, so somebody has to tell them what it says.
     *
     * @param place of the event that the letter hangs from
     */
    record Added(String place) implements CallEvent {
        static final String KIND = "call-added";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("place", place);
        }
    }

    /** Somebody was asked to call, or the office was told that nobody has called so far. */
    record Turned(Calls.Step step) implements CallEvent {
        static final String KIND = "call-turned";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("step", step.code());
        }

        @Override
        public List<Effect> effects() {
            return List.of(step == Calls.Step.RAISED ? TEAM_NEWS : PromiseEvent.OWNER_NEWS);
        }
    }

    /**
     * The customer was told by phone.
     *
     * @param who the id of the staff member
     */
    record ToldByPhone(String who) implements CallEvent {
        static final String KIND = "call-told";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("who", who);
        }
    }

    /**
     * Somebody rang, and nobody answered.
     *
     * @param who the id of the staff member
     * @param times how often that was so by now
     */
    record Missed(String who, int times) implements CallEvent {
        static final String KIND = "call-missed";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("who", who, "times", Integer.toString(times));
        }

        @Override
        public List<Effect> effects() {
            return times >= MOST_MISSED ? List.of(TEAM_NEWS) : List.of();
        }
    }

    /**
     * Somebody rang, and the number is not the customer's.
     *
     * @param who the id of the staff member
     */
    record WrongNumber(String who) implements CallEvent {
        static final String KIND = "call-wrong";

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
            return List.of(TEAM_NEWS);
        }
    }

    /** The customer called one of our letters unwanted. */
    record Complained() implements CallEvent {
        static final String KIND = "complained";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * Letters to the customer's address go out again.
     *
     * @param who the id of the staff member who says that they reach them; empty where it was said about another of
     *     their concerns
     */
    record ReachedAgain(String who) implements CallEvent {
        static final String KIND = "reached-again";

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
            return who.isEmpty() ? List.of() : List.of(REACH_AGAIN);
        }
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        return switch (event.kind()) {
            case Added.KIND -> Optional.of(new Added(event.fact("place")));
            case Turned.KIND -> Optional.of(new Turned(Calls.Step.of(event.fact("step"))));
            case ToldByPhone.KIND -> Optional.of(new ToldByPhone(event.fact("who")));
            case Missed.KIND -> Optional.of(new Missed(event.fact("who"), Integer.parseInt(event.fact("times"))));
            case WrongNumber.KIND -> Optional.of(new WrongNumber(event.fact("who")));
            case Complained.KIND -> Optional.of(new Complained());
            case ReachedAgain.KIND -> Optional.of(new ReachedAgain(event.fact("who")));
            default -> Optional.empty();
        };
    }
}
