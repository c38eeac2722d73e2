package followthrough.concern;

import followthrough.timing.Appointment;
import java.util.Optional;

/**
 * What would become of a concern.
 *
 * @param appointment that somebody else would have to take over; empty where there is none, and the office would have
 *     it
 * @param to the id of whoever would take it over; empty where the customer would choose again
 */
public record Foreseen(ConcernFile file, Optional<Appointment> appointment, Optional<String> to) {}
