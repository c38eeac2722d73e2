package followthrough.plan;

import followthrough.journal.Subject;
import java.time.Instant;

/**
 * A time at which a subject is to be woken, since something of its plan is due then.
 *
 * @param sequence of the transition that set it
 * @param uselessAfter from when on nothing would be gained by waking for it
 */
public record Wake(Subject subject, long sequence, Instant due, Instant uselessAfter) {}
