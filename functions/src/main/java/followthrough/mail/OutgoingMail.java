package followthrough.mail;

import java.util.List;
import java.util.Map;

/**
 * A mail ready to leave.
 *
 * @param fromName how the sender is called; the address is the stack's own
 * @param to addresses that were checked
 * @param replyTo a mailbox that people read
 * @param headers ASCII values
 * @param tags what bounces and complaints bring back: letters, digits, {@code -} and {@code _}
 */
public record OutgoingMail(
        String fromName,
        List<String> to,
        String replyTo,
        String subject,
        String text,
        String html,
        List<Attachment> attachments,
        Map<String, String> headers,
        Map<String, String> tags) {
    public OutgoingMail {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
        headers = Map.copyOf(headers);
        tags = Map.copyOf(tags);
    }
}
