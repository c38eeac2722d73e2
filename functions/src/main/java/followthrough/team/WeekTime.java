package followthrough.team;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A time on a weekday, by the clock on the wall. */
public record WeekTime(DayOfWeek day, LocalTime time) {

    /** When in the week something is. */
    public static WeekTime of(LocalDateTime local) {
        return new WeekTime(local.getDayOfWeek(), local.toLocalTime());
    }

    /** Seconds since Monday began. */
    public int second() {
        return (day.getValue() - 1) * 86_400 + time.toSecondOfDay();
    }
}
