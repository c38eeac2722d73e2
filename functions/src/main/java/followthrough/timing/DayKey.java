package followthrough.timing;

import java.time.LocalDate;

/**
 * Names the day item of a staff member.
 *
 * @param team the id of their team
 * @param date by their own clock
 * @param member the id of the staff member
 */
public record DayKey(String team, LocalDate date, String member) {}
