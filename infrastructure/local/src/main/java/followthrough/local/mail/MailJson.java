package followthrough.local.mail;

import followthrough.document.Node;
import followthrough.local.http.Answering;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;

/** {@code GET /local/mail.json[?to=]}. */
public record MailJson(Mailbox mailbox) implements Answering {
    @Override
    public Reply answer(Request request) {
        var to = request.queryFields().first("to");
        var mail = to.map(mailbox::to).orElseGet(mailbox::all);
        return Reply.json(200, Node.list(mail.stream().map(SentMail::json).toList()));
    }
}
