package followthrough.journal;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for events that were not done in time and works on them, so that nothing rests on the stream: it only makes
 * things prompt. When all is well it costs one small read a shard.
 */
public final class Redriving {
    /** How many events of a shard one run takes on. */
    static final int AT_MOST = 100;

    private final Journal journal;
    private final EventWorker worker;
    private final InstantSource clock;

    public Redriving(Journal journal, EventWorker worker, InstantSource clock) {
        this.journal = journal;
        this.worker = worker;
        this.clock = clock;
    }

    /**
     * Works on what is overdue, longest waiting first.
     *
     * @return how many events it took on
     * @throws followthrough.aws.Unavailable if the table cannot be read
     */
    public int run() {
        return IntStream.range(0, Journal.SHARDS).map(this::run).sum();
    }

    private int run(int shard) {
        List<EventId> overdue = journal.overdue(shard, clock.instant(), AT_MOST);
        overdue.forEach(worker::work);
        return overdue.size();
    }
}
