package followthrough.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Goes through the shards of an index page by page, as long as time is left: a bounded run with a cursor. It begins at
 * another shard from minute to minute, so that none starves. When all is well it costs one small read a shard.
 */
public final class Sweep {
    /** How many it reads at once. */
    public static final int PAGE = 100;

    private final int first;
    private final BooleanSupplier timeIsLeft;

    /**
     * @param timeIsLeft asked before each piece of work
     */
    public Sweep(Instant now, BooleanSupplier timeIsLeft) {
        this.first = Math.floorMod(now.getEpochSecond() / 60, Journal.SHARDS);
        this.timeIsLeft = timeIsLeft;
    }

    /** Reads a page of at most {@link #PAGE}. */
    @FunctionalInterface
    public interface Pages<T> {
        /**
         * A page of a shard.
         *
         * @param after the last of the page before; empty for the first
         */
        List<T> read(int shard, Optional<T> after);
    }

    /**
     * Hands over everything it reads.
     *
     * @param work which throws nothing
     * @return how much it handed over
     */
    public <T> int over(Pages<T> pages, Consumer<T> work) {
        int worked = 0;
        for (int shard = first; shard < first + Journal.SHARDS; shard++) {
            worked += overShard(shard % Journal.SHARDS, pages, work);
        }
        return worked;
    }

    private <T> int overShard(int shard, Pages<T> pages, Consumer<T> work) {
        int worked = 0;
        Optional<T> cursor = Optional.empty();
        do {
            List<T> page = pages.read(shard, cursor);
            for (T one : page) {
                if (!timeIsLeft.getAsBoolean()) {
                    return worked;
                }
                work.accept(one);
                worked++;
            }
            cursor = page.size() < PAGE ? Optional.empty() : Optional.of(page.getLast());
        } while (cursor.isPresent());
        return worked;
    }
}
