package followthrough.concern;

import followthrough.team.StaffMember;
import java.time.Instant;

/**
 * What somebody presses to pass work on.
 *
 * @param by who presses
 * @param to the id of whoever is to have it, as it came
 * @param reason in words for the customer; may be empty where there is no appointment
 * @param seen what the page showed: {@link #seen} of the concern as it was then
 */
public record Handover(StaffMember by, String to, String reason, String seen) {
    /**
     * What a page shows, as its form carries it: who has the work, and the appointment with its sequence.
     *
     * @param now without an appointment that is over by then
     */
    public static String seen(Concern concern, Instant now) {
        return concern.owner()
                + concern.appointmentAhead(now)
                        .map(appointment -> " " + appointment.number() + " " + appointment.sequence())
                        .orElse("");
    }
}
