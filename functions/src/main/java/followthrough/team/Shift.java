package followthrough.team;

/**
 * Part of each week for which a person is on call. It may run over Sunday night; from a time to the same time is the
 * whole week.
 *
 * @param who the id of the staff member
 * @param to excluded
 */
public record Shift(String who, WeekTime from, WeekTime to) {

    private static final int WEEK = 7 * 86_400;

    /** Whether it holds a time. */
    public boolean holds(WeekTime time) {
        return secondsFromStart(time) < length();
    }

    private int length() {
        int length = secondsFromStart(to);
        return length == 0 ? WEEK : length;
    }

    private int secondsFromStart(WeekTime time) {
        return Math.floorMod(time.second() - from.second(), WEEK);
    }
}
