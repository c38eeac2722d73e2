package followthrough.mail;

/**
 * A letter ready to be sent.
 *
 * @param subject one line, without control characters
 */
public record RenderedLetter(String subject, String html, String text) {}
