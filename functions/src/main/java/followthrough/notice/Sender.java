package followthrough.notice;

import followthrough.mail.Letter;
import followthrough.mail.LetterRenderer;
import followthrough.mail.Mailer;
import followthrough.mail.OutgoingMail;
import followthrough.mail.RenderedLetter;
import followthrough.team.Business;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts letters on their way: from the business, answered to its mailbox, one thread a concern. */
final class Sender {
    private static final String REFERENCES = "References";

    private final Mailer mailer;
    private final LetterRenderer renderer;

    Sender(Mailer mailer, LetterRenderer renderer) {
        this.mailer = mailer;
        this.renderer = renderer;
    }

    /**
     * Sends a letter with the files that come with it.
     *
     * @param thread the same for all letters that belong together; nothing secret
     * @param tags what bounces bring back
     * @return whether the mail service took it
     */
    boolean send(Letter letter, List<String> to, Business business, String thread, Map<String, String> tags) {
        RenderedLetter rendered = renderer.render(letter);
        OutgoingMail mail =
                new OutgoingMail(
                        business.name(),
                        to,
                        business.mailbox(),
                        rendered.subject(),
                        rendered.text(),
                        rendered.html(),
                        letter.attachments(),
                        headers(letter, thread),
                        tags);
        return mailer.send(mail) instanceof Mailer.Outcome.Sent;
    }

    /** RFC 8058: mail programs offer to end what comes with an address that ends it, by one press. */
    private static Map<String, String> headers(Letter letter, String thread) {
        Map<String, String> headers = new HashMap<>(Map.of(REFERENCES, "<" + thread + "@followthrough.invalid>"));
        letter.unsubscribe()
                .ifPresent(url -> {
                    headers.put("List-Unsubscribe", "<" + url + ">");
                    headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
                });
        return headers;
    }
}
