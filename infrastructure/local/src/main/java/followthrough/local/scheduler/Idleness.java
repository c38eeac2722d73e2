package followthrough.local.scheduler;

import java.time.Instant;

/** Tells whether anything has happened or is waiting that a recurring function could find. */
@FunctionalInterface
public interface Idleness {
    /**
     * Whether nothing was written for half an hour before that instant, and nothing stands in an index for a time up to
     * it.
     */
    boolean idleAt(Instant instant);
}
