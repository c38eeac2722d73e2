package followthrough.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Looks for events that were not done in time and works on them, so that nothing rests on the stream: it only makes
 * things prompt. When all is well it costs one small read a shard.
 */
public final class Redriving {
    private final Journal journal;
    private final EventWorker worker;
    private final InstantSource clock;
    private final WorkLog log;

    public Redriving(Journal journal, EventWorker worker, InstantSource clock, WorkLog log) {
        this.journal = journal;
        this.worker = worker;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Works on what is overdue, longest waiting first. One event that cannot be worked on keeps none of the others
     * waiting.
     *
     * @param timeIsLeft asked before each event
     * @return how many events it took on
     * @throws followthrough.aws.Unavailable if the table cannot be read
     */
    public int run(BooleanSupplier timeIsLeft) {
        Instant now = clock.instant();
        return new Sweep(now, timeIsLeft)
                .over(
                        (shard, after) -> journal.overdue(shard, now, after, Sweep.PAGE),
                        (Journal.Overdue overdue) -> work(overdue.id()));
    }

    /** Makes what was set aside pending again, after what broke it was mended. */
    public int putBack() {
        Instant now = clock.instant();
        List<EventId> asides = journal.asides(now, Sweep.PAGE);
        asides.forEach(id -> journal.putBack(id, now));
        return asides.size();
    }

    private void work(EventId id) {
        try {
            worker.work(id);
        } catch (RuntimeException failure) {
            log.unworkable(id, failure);
        }
    }
}
