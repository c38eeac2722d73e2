package followthrough.web.page;

/**
 * A letter that left us, written again.
 *
 * @param concern the id of what it is about
 * @param reference of that
 * @param address where the letter is shown as mail programs show it
 */
public record MailPage(Frame frame, String concern, String reference, String subject, String text, String address) {}
