package followthrough.team;

import java.time.LocalTime;

/**
 * Part of a day by the clock on the wall.
 *
 * @param to excluded; midnight stands for the end of the day
 */
public record Span(LocalTime from, LocalTime to) {
    /** From midnight to midnight. */
    public static final Span ALL_DAY = new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** Whether it holds a time. */
    public boolean holds(LocalTime time) {
        return !time.isBefore(from) && (toEndOfDay() || time.isBefore(to));
    }

    /** Whether it ends after it begins. */
    public boolean isForward() {
        return toEndOfDay() || to.isAfter(from);
    }

    /** Whether both hold some time. Spans that only touch do not. */
    public boolean overlaps(Span other) {
        return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    boolean toEndOfDay() {
        return to.equals(LocalTime.MIDNIGHT);
    }

    private boolean beginsBeforeEndOf(Span other) {
        return other.toEndOfDay() || from.isBefore(other.to);
    }
}
