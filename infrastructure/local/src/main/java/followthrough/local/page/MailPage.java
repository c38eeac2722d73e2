package followthrough.local.page;

import followthrough.local.http.Answering;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import followthrough.local.mail.Mailbox;
import followthrough.local.mail.SentMail;
import java.util.stream.Collectors;

/** {@code GET /local/mail}: every mail as its reader would get it, the newest first. */
record MailPage(Mailbox mailbox) implements Answering {
    @Override
    public Reply answer(Request request) {
        var mail = mailbox.all();
        var articles = mail.reversed().stream().map(MailPage::article).collect(Collectors.joining());
        var home = "<p>" + Html.link("/local", "Local runtime") + "</p>";
        return Reply.html(200, Html.page(mail.isEmpty() ? "No mail yet" : "Sent mail", home + articles));
    }

    private static String article(SentMail mail) {
        var headers =
                mail.headers().entrySet().stream()
                        .map(header ->
                                "<tr><th>%s</th><td>%s</td></tr>"
                                        .formatted(Html.escaped(header.getKey()), Html.escaped(header.getValue())))
                        .collect(Collectors.joining());
        return """
        <article id="%s"><h2>%s</h2><p>To %s, %s</p>
        <iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="As HTML" srcdoc="%s"></iframe>
        <details><summary>As text</summary><pre>%s</pre></details>
        <details><summary>Headers</summary><table>%s</table></details>%s</article>
        """
                .formatted(
                        Html.escaped(mail.id()),
                        Html.escaped(mail.subject()),
                        Html.escaped(String.join(", ", mail.to())),
                        mail.sentAt(),
                        Html.escaped("<base target=_blank>" + mail.html()),
                        Html.escaped(mail.text()),
                        headers,
                        attachments(mail));
    }

    private static String attachments(SentMail mail) {
        return mail.attachments().stream()
                .map(it -> "<p>" + Html.file(data(it), it.name()) + ", " + Html.escaped(it.type()) + "</p>")
                .collect(Collectors.joining());
    }

    private static String data(SentMail.Attachment attachment) {
        return "data:" + attachment.type().replace(" ", "") + ";base64," + attachment.content();
    }
}
