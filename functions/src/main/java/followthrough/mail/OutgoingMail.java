package followthrough.mail;

import java.util.Map;

/**
 * A mail ready to leave.
 *
 * @param fromName how the sender is called; the address is the stack's own
 * @param to an address that was checked
 * @param replyTo a mailbox that people read
 * @param headers ASCII values
 * @param tags what bounces and complaints bring back: letters, digits, {@code -} and {@code _}
 */
public record OutgoingMail(
        String fromName,
        String to,
        String replyTo,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        Map<String, String> tags) {
    public OutgoingMail {
        headers = Map.copyOf(headers);
        tags = Map.copyOf(tags);
    }
}
