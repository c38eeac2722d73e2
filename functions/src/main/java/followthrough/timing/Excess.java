package followthrough.timing;

import java.util.Locale;

/**
 * What is taken already of somebody's time, so that one more would be too many.
 *
 * @param taken how many appointments they have then
 * @param most how many they should have
 */
public record Excess(Kind kind, int taken, int most) {
    /** What is too much. */
    public enum Kind {
        /** As many as can share a beginning share it. */
        AT_ONCE,
        /** They have something else then. */
        OVERLAPPING,
        /** They have as many as they should on that date. */
        ON_DATE;

        /** Its name in words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a form carries whose reader was warned of just this. */
    public String code() {
        return kind.code() + "-" + taken;
    }
}
