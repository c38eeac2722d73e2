package followthrough.concern;

import followthrough.timing.Appointment;
import java.time.Instant;
import java.util.Optional;

/**
 * An appointment that somebody had, and that was given up, or passed on to somebody else, before it began. Their
 * calendar is told so until it would have been over.
 *
 * @param number tells it from other appointments of its concern
 * @param sequence above that of the appointment
 * @param with the id of the staff member who had it
 */
public record TakenAway(
        String concern,
        String reference,
        String service,
        long number,
        int sequence,
        String with,
        Instant start,
        Instant end) {
    /** What a transition takes away from somebody, if it does. */
    static Optional<TakenAway> by(Concern before, Transition transition) {
        return before.appointment()
                .filter(appointment -> appointment.end().isAfter(transition.at()))
                .filter(appointment -> !hasStill(transition.next(), appointment))
                .map(appointment ->
                        new TakenAway(
                                before.id(),
                                before.reference(),
                                before.service(),
                                appointment.number(),
                                appointment.sequence() + 1,
                                appointment.with(),
                                appointment.start(),
                                appointment.end()));
    }

    private static boolean hasStill(Concern after, Appointment had) {
        return after.appointment()
                .filter(has -> has.number() == had.number() && has.with().equals(had.with()))
                .isPresent();
    }
}
