package followthrough.web.page;

/**
 * A file that pages refer to.
 *
 * @param type its media type, with the charset
 * @param text its content
 * @param current whether the path is the one that pages use now, so that it may be kept for ever
 */
public record Asset(String type, String text, boolean current) {}
