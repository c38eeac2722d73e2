package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What staff say of how an appointment is going. */
public sealed interface ProgressEvent extends ConcernEvent {
    /** The letter to the customer that says how it is going. It leaves at any hour: it is about now. */
    Effect LETTER = Effect.mail("progress");

    /** The id of the staff member who said so. */
    String who();

    /** What it says of the appointment from then on. */
    Booked appointment();

    /** Somebody is on the way. */
    record OnTheWay(String who, Booked appointment) implements ProgressEvent {
        static final String KIND = "on-the-way";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** It is late, and expected when the appointment now says. */
    record Late(String who, Booked appointment) implements ProgressEvent {
        static final String KIND = "late";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * What was said before was a mistake.
     *
     * @param place of the event that said it
     */
    record TakenBack(String who, Booked appointment, String place) implements ProgressEvent {
        static final String KIND = "progress-taken-back";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(ProgressEvent.super.facts());
            facts.put("place", place);
            return facts;
        }
    }

    @Override
    default Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>(appointment().facts());
        facts.put("who", who());
        return facts;
    }

    @Override
    default List<Effect> effects() {
        return List.of(LETTER);
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        return Booked.of(event).flatMap(booked -> of(event, event.fact("who"), booked));
    }

    private static Optional<ConcernEvent> of(JournalEvent event, String who, Booked booked) {
        return switch (event.kind()) {
            case OnTheWay.KIND -> Optional.of(new OnTheWay(who, booked));
            case Late.KIND -> Optional.of(new Late(who, booked));
            case TakenBack.KIND -> Optional.of(new TakenBack(who, booked, event.fact("place")));
            default -> Optional.empty();
        };
    }
}
