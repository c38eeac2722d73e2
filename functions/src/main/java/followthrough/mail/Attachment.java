package followthrough.mail;

/**
 * A file of text that comes with a mail, in UTF-8.
 *
 * @param name what it is saved as, with an extension, such as {@code appointment.ics}
 * @param type its MIME type with parameters, of at most 78 characters, such as {@code text/calendar; charset=UTF-8;
 *     method=PUBLISH}
 */
public record Attachment(String name, String type, String content) {}
