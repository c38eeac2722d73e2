package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What staff put in order: what never was a concern of ours, what was told twice, what is of another kind. */
public sealed interface TidyEvent extends ConcernEvent {
    /** The letter to the customer with kind words. */
    Effect LETTER = Effect.mail("not-ours");

    /** The id of the staff member who did it. */
    String who();

    /** Why something is put aside. */
    enum Why {
        SPAM,
        NOT_OURS,
        DUPLICATE;

        /** Its name in the journal. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Why of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * Another concern.
     *
     * @param id of it; empty where there is none
     */
    record Other(String id, String reference) {
        static final Other NONE = new Other("", "");

        static Other of(Concern concern) {
            return new Other(concern.id(), concern.reference());
        }
    }

    /**
     * It was put aside. The kind words to a customer whose matter is not ours stand beside.
     *
     * @param into the concern that it is a duplicate of
     * @param freed the appointment that was given up with it
     * @param held whether the letter waits until the customer's quiet hours are over
     */
    record Discarded(String who, Why why, Other into, Optional<Booked> freed, boolean held) implements TidyEvent {
        static final String KIND = "discarded";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(freed.map(Booked::facts).orElse(Map.of()));
            facts.put("who", who);
            facts.put("why", why.code());
            facts.put(HELD, Boolean.toString(held));
            if (why == Why.DUPLICATE) {
                facts.put("into", into.id());
                facts.put("reference", into.reference());
            }
            return facts;
        }

        @Override
        public List<Effect> effects() {
            List<Effect> effects = new ArrayList<>();
            if (why == Why.NOT_OURS && !held) {
                effects.add(LETTER);
            }
            if (freed.isPresent()) {
                effects.addAll(List.of(TimingEvent.AGENDA, TimingEvent.OFFER_FREED));
            }
            return effects;
        }

        @Override
        public Optional<Effect> heldLetter() {
            return held ? Optional.of(LETTER) : Optional.empty();
        }
    }

    /**
     * A duplicate became part of it. What was said in that stands beside.
     *
     * @param from the duplicate
     */
    record Merged(String who, Other from) implements TidyEvent {
        static final String KIND = "merged";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("who", who, "from", from.id(), "reference", from.reference());
        }
    }

    /**
     * It is about another kind of work.
     *
     * @param before the id of the service that it was told as
     */
    record ServiceChanged(String who, String before, String after) implements TidyEvent {
        static final String KIND = "service-changed";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("who", who, "before", before, "after", after);
        }
    }

    /** That it was put aside was a mistake: it is open again. */
    record Restored(String who) implements TidyEvent {
        static final String KIND = "restored";

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
            return List.of(BRIEFING);
        }
    }

    /**
     * It had ended, and one of us opened it again. What they say to the customer stands beside.
     *
     * @param held whether the letter waits until the customer's quiet hours are over
     */
    record OpenedAgain(String who, boolean held) implements TidyEvent {
        static final String KIND = "opened-again";

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
            return held ? List.of(BRIEFING) : List.of(LETTER, BRIEFING);
        }

        @Override
        public Optional<Effect> heldLetter() {
            return held ? Optional.of(LETTER) : Optional.empty();
        }
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        String who = event.fact("who");
        return switch (event.kind()) {
            case Discarded.KIND ->
                    Optional.of(
                            new Discarded(
                                    who,
                                    Why.of(event.fact("why")),
                                    new Other(event.fact("into"), event.fact("reference")),
                                    Booked.of(event),
                                    Boolean.parseBoolean(event.fact(HELD))));
            case Merged.KIND -> Optional.of(new Merged(who, new Other(event.fact("from"), event.fact("reference"))));
            case ServiceChanged.KIND -> Optional.of(new ServiceChanged(who, event.fact("before"), event.fact("after")));
            case Restored.KIND -> Optional.of(new Restored(who));
            case OpenedAgain.KIND -> Optional.of(new OpenedAgain(who, Boolean.parseBoolean(event.fact(HELD))));
            default -> Optional.empty();
        };
    }
}
