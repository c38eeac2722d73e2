package followthrough.agenda;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that a customer wrote to whoever answers for their concern. The words are not here.
 *
 * @param concern the id of the concern
 * @param place of the event, in the concern's journal, beside which the words stand
 * @param at when it was written
 * @param start of the appointment that lay ahead then, if one did: later than that it is of no use
 * @param urgent whether quiet hours do not count
 * @param told when they were told; absent as long as it waits
 */
public record Message(
        String concern, String place, Instant at, Optional<Instant> start, boolean urgent, Optional<Instant> told) {
    boolean isWaiting() {
        return told.isEmpty();
    }

    Message toldAt(Instant moment) {
        return new Message(concern, place, at, start, urgent, Optional.of(moment));
    }
}
