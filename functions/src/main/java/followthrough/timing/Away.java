package followthrough.timing;

import followthrough.team.Interval;

/**
 * That a staff member is off. It stands in the day items of their dates that it touches, beside claims, so that what is
 * offered and what is taken are judged by it alike.
 *
 * @param absence the id of the absence
 */
public record Away(String absence, Interval time) {}
