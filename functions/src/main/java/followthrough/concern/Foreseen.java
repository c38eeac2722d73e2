package followthrough.concern;

import followthrough.timing.Appointment;
import java.util.Optional;

/**
 * What would become of an appointment.
 *
 * @param to the id of whoever would take it over; empty where the customer would choose again
 */
public record Foreseen(ConcernFile file, Appointment appointment, Optional<String> to) {}
