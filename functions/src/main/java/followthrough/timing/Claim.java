package followthrough.timing;

import followthrough.team.Interval;
import java.time.Instant;

/**
 * That a concern has taken a slot. It stands in the day items of the staff member's dates that it touches.
 *
 * @param concern the id of the concern, which has at most one claim
 * @param service the id of the kind of work
 * @param with the id of the staff member
 * @param start of the slot
 * @param occupied for how long the staff member is busy with it, buffers included, by the settings of when it was taken
 */
public record Claim(String concern, String service, String with, Instant start, Interval occupied) {
    /** The claim of a concern for a slot. */
    public static Claim of(String concern, Slot slot) {
        return new Claim(concern, slot.service(), slot.with(), slot.start(), slot.occupied());
    }

    /** That somebody is off, which takes their time as a concern would, but is no appointment. */
    static Claim away(String member, Interval time) {
        return new Claim("", "", member, time.start(), time);
    }

    /** Whether somebody is off, and no concern has it. */
    boolean isAway() {
        return concern.isEmpty();
    }

    /** Whether it is for that very slot, with how long it takes by whatever settings. */
    boolean isFor(Slot slot) {
        return service.equals(slot.service()) && with.equals(slot.with()) && start.equals(slot.start());
    }
}
