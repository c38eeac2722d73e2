package followthrough.plan;

import followthrough.journal.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/** Looks for subjects which should have been woken by now and wakes them, so that nothing rests on the scheduler. */
public final class CatchingUp {
    /** For how long what is due is left to the scheduler, which wakes within the minute. */
    private static final Duration YOUNG = Duration.ofMinutes(3);

    private final DueStore store;
    private final DueWork dueWork;
    private final InstantSource clock;
    private final PlanLog log;

    public CatchingUp(DueStore store, DueWork dueWork, InstantSource clock, PlanLog log) {
        this.store = store;
        this.dueWork = dueWork;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Wakes what is overdue, longest first. One that cannot be woken keeps none of the others waiting.
     *
     * @param timeIsLeft asked before each subject
     * @return how many it took on
     * @throws followthrough.aws.Unavailable if the table cannot be read
     */
    public int run(BooleanSupplier timeIsLeft) {
        Instant now = clock.instant();
        Instant before = now.minus(YOUNG);
        return new Sweep(now, timeIsLeft)
                .over((shard, after) -> store.dueBefore(shard, before, after, Sweep.PAGE), this::wake);
    }

    private void wake(DueStore.Due due) {
        try {
            dueWork.wake(due.subject(), clock.instant());
        } catch (RuntimeException failure) {
            log.notWoken(due.subject(), failure);
        }
    }
}
