package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.team.Interval;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** That work passes to another person. */
public sealed interface HandoverEvent extends ConcernEvent {
    /**
     * Somebody else has it now, and the appointment too where one lies ahead. Why, in words for the customer, stands
     * beside.
     *
     * @param from the id of whoever had it, or {@link Concern#OFFICE}
     * @param to the id of the staff member who has it now, or {@link Concern#OFFICE}
     * @param by the id of the staff member who passed it on
     * @param appointment as it stands now, if one lies ahead
     * @param told whether the customer is told by letter
     * @param held whether that letter waits until their quiet hours are over
     */
    record HandedOver(String from, String to, String by, Optional<Booked> appointment, boolean told, boolean held)
            implements HandoverEvent {
        static final String KIND = "handed-over";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(appointment.map(Booked::facts).orElse(Map.of()));
            facts.put("from", from);
            facts.put("to", to);
            facts.put("by", by);
            facts.put("told", Boolean.toString(told));
            facts.put(HELD, Boolean.toString(held));
            return facts;
        }

        /**
         * Of an appointment both hear by their agendas; what has none is news to whoever has it now. To the office it
         * is one thing more that nobody has taken.
         */
        @Override
        public List<Effect> effects() {
            if (to.equals(Concern.OFFICE)) {
                return List.of(BRIEFING);
            }
            Effect inside = appointment.isPresent() ? TimingEvent.AGENDA : PromiseEvent.OWNER_NEWS;
            return told && !held ? List.of(TimingEvent.LETTER, inside) : List.of(inside);
        }

        @Override
        public Optional<Effect> heldLetter() {
            return held ? Optional.of(TimingEvent.LETTER) : Optional.empty();
        }
    }

    /**
     * What became of the appointment in the same transition did so since somebody was off. By this the letters of one
     * absence to one customer are known to belong together.
     *
     * @param member the id of whoever was off
     * @param time when
     */
    record WasOff(String member, Interval time) implements HandoverEvent {
        static final String KIND = "was-off";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("member", member, "off", time.start().toString(), "back", time.end().toString());
        }
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        return switch (event.kind()) {
            case HandedOver.KIND ->
                    Optional.of(
                            new HandedOver(
                                    event.fact("from"),
                                    event.fact("to"),
                                    event.fact("by"),
                                    Booked.of(event),
                                    Boolean.parseBoolean(event.fact("told")),
                                    Boolean.parseBoolean(event.fact(HELD))));
            case WasOff.KIND ->
                    Optional.of(
                            new WasOff(
                                    event.fact("member"),
                                    new Interval(Instant.parse(event.fact("off")), Instant.parse(event.fact("back")))));
            default -> Optional.empty();
        };
    }
}
