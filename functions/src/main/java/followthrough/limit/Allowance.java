package followthrough.limit;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something may be done within a window of time.
 *
 * @param counter whose share it is: a kind and a keyed hash, nothing personal
 * @param most how often
 * @param from when the window begins
 * @param until when the window ends, and the next begins
 */
public record Allowance(String counter, int most, Instant from, Instant until) {
    /** The window of that length, counted from 1970, which holds now. */
    public static Allowance within(Duration window, Instant now, String counter, int most) {
        long length = window.toSeconds();
        Instant from = Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), length) * length);
        return new Allowance(counter, most, from, from.plus(window));
    }
}
