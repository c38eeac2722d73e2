package followthrough.results;

import java.time.Duration;

/**
 * Waits in buckets whose bounds grow by a tenth, the same for ever, so that buckets of any days can be added. A
 * quantile is told within five in a hundred of what it is ({@code √1.1 − 1} is 0.0488), and to the second below.
 */
final class Waits {
    private static final double GROWTH = 1.1;
    private static final double LOG = Math.log(GROWTH);

    private Waits() {}

    /** The bucket of a wait: 0 below a second, and otherwise from 1. */
    static int bucket(Duration wait) {
        double seconds = wait.toMillis() / 1000.0;
        return seconds < 1 ? 0 : 1 + (int) Math.floor(Math.log(seconds) / LOG);
    }

    /** What stands for all waits of a bucket: the geometric middle of its bounds. */
    static Duration middle(int bucket) {
        return bucket == 0 ? Duration.ZERO : Duration.ofMillis(Math.round(1000 * Math.pow(GROWTH, bucket - 0.5)));
    }
}
