package followthrough.results;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How many waited how long: counted in buckets whose bounds grow by a tenth, the same for ever, so that those of any
 * days can be added. A quantile is told within five in a hundred of what it is ({@code √1.1 − 1} is 0.0488), and to the
 * second below.
 */
public final class Waits {
    /** Nobody waited. */
    static final Waits NONE = new Waits(new long[0]);

    private static final double GROWTH = 1.1;
    private static final double LOG = Math.log(GROWTH);

    private final long[] counts;

    private Waits(long[] counts) {
        int end = counts.length;
        while (end > 0 && counts[end - 1] == 0) {
            end--;
        }
        this.counts = Arrays.copyOf(counts, end);
    }

    /** The bucket of a wait: 0 below a second, and otherwise from 1. */
    static int bucket(Duration wait) {
        double seconds = wait.toMillis() / 1000.0;
        return seconds < 1 ? 0 : 1 + (int) Math.floor(Math.log(seconds) / LOG);
    }

    /** What stands for all waits of a bucket: the geometric middle of its bounds. */
    static Duration middle(int bucket) {
        return bucket == 0 ? Duration.ZERO : Duration.ofMillis(Math.round(1000 * Math.pow(GROWTH, bucket - 0.5)));
    }

    /** So many that waited as long as each bucket says, from 0 on. */
    static Waits of(long... counts) {
        return new Waits(counts);
    }

    /** So many that waited as long as one bucket says. */
    static Waits in(int bucket, long count) {
        long[] counts = new long[bucket + 1];
        counts[bucket] = count;
        return new Waits(counts);
    }

    /** These and those. */
    Waits and(Waits others) {
        boolean longer = others.counts.length > counts.length;
        long[] sum = (longer ? others : this).counts.clone();
        long[] added = (longer ? this : others).counts;
        for (int bucket = 0; bucket < added.length; bucket++) {
            sum[bucket] += added[bucket];
        }
        return new Waits(sum);
    }

    /** By bucket, from 0 on. */
    long[] counts() {
        return counts.clone();
    }

    /** The buckets in which anybody is counted. */
    IntStream buckets() {
        return IntStream.range(0, counts.length).filter(bucket -> counts[bucket] != 0);
    }

    /** How many waited. */
    long all() {
        return LongStream.of(counts).filter(count -> count > 0).sum();
    }

    /** How long at most as many waited as the share says, by nearest rank; empty if nobody did. */
    Optional<Duration> quantile(double share) {
        long rank = Math.max(1, (long) Math.ceil(share * all()));
        long reached = 0;
        for (int bucket = 0; bucket < counts.length; bucket++) {
            reached += Math.max(0, counts[bucket]);
            if (reached >= rank) {
                return Optional.of(middle(bucket));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Waits those && Arrays.equals(counts, those.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }
}
