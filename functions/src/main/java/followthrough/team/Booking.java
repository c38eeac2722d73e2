package followthrough.team;

import java.time.Duration;
import java.time.Period;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How times for a service are offered and taken. All durations are of time that really passes.
 *
 * @param duration how long the work takes
 * @param window for a visit, how long after its beginning somebody may arrive: what is promised; zero for a callback,
 *     which is promised for its beginning
 * @param every how far apart the beginnings on offer are, from when work begins
 * @param before how long before the beginning the staff member is busy with it, on the way
 * @param after how long after the work the staff member is busy with it
 * @param skills that somebody needs to do it; everybody of the team has them if there are none
 * @param capacity how many customers can have the same beginning with the same staff member
 * @param earliest how much notice customers give
 * @param furthest how far ahead customers may choose
 * @param changeUntil how long before its beginning customers may still change it
 * @param mostADay how many appointments for it a staff member has on one of their days, if that is limited
 */
public record Booking(
        Duration duration,
        Duration window,
        Duration every,
        Duration before,
        Duration after,
        Set<String> skills,
        int capacity,
        Duration earliest,
        Period furthest,
        Duration changeUntil,
        OptionalInt mostADay) {
    /** Keeps a copy that cannot change. */
    public Booking {
        skills = Set.copyOf(skills);
    }

    /** How long what the customer is promised lasts: for a visit the window, for a callback the call. */
    public Duration promised() {
        return window.isZero() ? duration : window;
    }
}
