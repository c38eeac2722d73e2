package followthrough.team;

import java.time.LocalDate;

/** Whole days on which a team that would be open is closed, both included, in the team's zone. */
public record Closure(String name, LocalDate first, LocalDate last) {

    /** Whether it covers a date. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
