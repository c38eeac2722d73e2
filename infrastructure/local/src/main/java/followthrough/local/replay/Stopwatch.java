package followthrough.local.replay;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How long something has taken so far, and what follows from that. */
final class Stopwatch {
    private final LongSupplier nanos;
    private final long begun;

    Stopwatch(LongSupplier nanos) {
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - begun);
    }

    /** How many were done in a second, in words. */
    String rate(int done) {
        return String.format(Locale.ROOT, "%.1f rows/s", done / Math.max(seconds(elapsed()), 0.001));
    }

    /** How long the rest takes if it goes on as it went; nothing is known before the first. */
    Duration left(int done, int total) {
        return done == 0 ? Duration.ZERO : elapsed().dividedBy(done).multipliedBy(total - done);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    /** Minutes and seconds, as in 7:05. */
    static String minutes(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
