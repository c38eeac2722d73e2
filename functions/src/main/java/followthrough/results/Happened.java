package followthrough.results;

import java.time.Instant;

/**
 * A moment of a concern.
 *
 * @param place of the event in the concern's journal
 * @param service the id of the kind of work it was at the time
 */
public record Happened(Moment moment, Instant at, String concern, String place, String service) {}
