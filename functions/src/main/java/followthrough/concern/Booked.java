package followthrough.concern;

import followthrough.journal.JournalEvent;
import followthrough.timing.Appointment;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An appointment as events tell of it.
 *
 * @param number tells it from other appointments of its concern
 * @param sequence rises at each change of it, and with its end
 * @param with the id of the staff member
 * @param start of what was promised
 * @param end of what was promised
 */
public record Booked(long number, int sequence, String with, Instant start, Instant end) {
    private static final String NUMBER = "number";
    private static final String SEQUENCE = "sequence";
    private static final String WITH = "with";
    private static final String START = "start";
    private static final String END = "end";

    /** An appointment that stands. */
    public static Booked of(Appointment appointment) {
        return new Booked(
                appointment.number(),
                appointment.sequence(),
                appointment.with(),
                appointment.start(),
                appointment.end());
    }

    /** The same, given up. */
    static Booked ended(Appointment appointment) {
        Booked booked = of(appointment);
        return new Booked(booked.number, booked.sequence + 1, booked.with, booked.start, booked.end);
    }

    /** As facts of an event. */
    Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        facts.put(NUMBER, Long.toString(number));
        facts.put(SEQUENCE, Integer.toString(sequence));
        facts.put(WITH, with);
        facts.put(START, start.toString());
        facts.put(END, end.toString());
        return facts;
    }

    /** The one that an event tells of, if it does. */
    static Optional<Booked> of(JournalEvent event) {
        return event.fact(NUMBER).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Booked(
                                Long.parseLong(event.fact(NUMBER)),
                                Integer.parseInt(event.fact(SEQUENCE)),
                                event.fact(WITH),
                                Instant.parse(event.fact(START)),
                                Instant.parse(event.fact(END))));
    }
}
