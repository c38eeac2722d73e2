package followthrough.web.page;

import java.time.Instant;

/**
 * Something that happened, as the customer reads it on the page and in the API.
 *
 * @param kind as in the journal
 * @param text one sentence
 * @param words what was said then; may be empty
 */
public record TimelineEntry(Instant at, String kind, String text, String words) {}
