package followthrough.web.page;

/**
 * A file that pages refer to.
 *
 * @param type its media type
 * @param text its content, in UTF-8
 * @param current whether the name is the one that pages use now, so that it may be kept for ever
 */
public record Asset(String type, String text, boolean current) {}
