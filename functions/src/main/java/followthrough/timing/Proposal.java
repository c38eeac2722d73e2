package followthrough.timing;

import followthrough.team.Interval;
import java.time.Instant;

/**
 * A time that we propose to a customer. It is not held for them: whoever takes it first has it.
 *
 * @param with the id of the staff member
 * @param promised what they would be promised
 */
public record Proposal(String with, Interval promised) {
    /** That slot, proposed. */
    public static Proposal of(Slot slot) {
        return new Proposal(slot.with(), slot.promised());
    }

    public Instant start() {
        return promised.start();
    }
}
