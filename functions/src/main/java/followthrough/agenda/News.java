package followthrough.agenda;

import java.time.Instant;
import java.util.Optional;

/**
 * A change to an appointment which a staff member is told by itself, since they have had the list of that day. There is
 * at most one a concern: of several changes in a row the last is told.
 *
 * @param concern the id of the concern
 * @param place of the event that changed it, in the concern's journal
 * @param since when the first of several changes happened
 * @param start of the appointment, the earlier one where it was moved
 * @param known whether they knew of the appointment before it changed
 * @param urgent whether quiet hours do not count
 * @param told when they were told; absent as long as it waits
 */
public record News(
        String concern,
        String place,
        Instant since,
        Instant start,
        boolean known,
        boolean urgent,
        Optional<Instant> told) {
    boolean isWaiting() {
        return told.isEmpty();
    }

    News toldAt(Instant at) {
        return new News(concern, place, since, start, known, urgent, Optional.of(at));
    }
}
