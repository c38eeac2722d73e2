package followthrough.concern;

import followthrough.team.Interval;

/**
 * That somebody cannot keep their appointments for some time.
 *
 * @param member the id of the staff member
 * @param by the id of the staff member who said so
 */
public record Absent(String member, Interval time, String by) {}
