package followthrough.notice;

/**
 * A link made again.
 *
 * @param service the name of the kind of work, in the reader's words
 * @param url whole
 */
public record FreshLink(String reference, String service, String url) {}
