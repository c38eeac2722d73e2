package followthrough.briefing;

import java.time.Instant;

/**
 * Something that managers are to be told of.
 *
 * @param concern the id of the concern
 * @param place of the event, in the concern's journal, which says what it is
 * @param at when it happened
 */
public record Matter(String concern, String place, Instant at) {}
