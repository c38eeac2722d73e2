package followthrough.local.mail;

import followthrough.document.Node;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a mail from SendEmail's raw content. */
final class RawMail {
    private final MimePart whole;
    private final List<MimePart> leaves;

    RawMail(Node wish) {
        whole = MimePart.read(Base64.getDecoder().decode(wish.get("Content").get("Raw").get("Data").text()));
        leaves = whole.leaves();
    }

    /** Those that the request names, or else those that the mail names. */
    List<String> recipients(Node wish) {
        var named = SimpleMail.recipients(wish);
        return named.isEmpty() ? List.of(whole.header("to").split("\\s*,\\s*", -1)) : named;
    }

    SentMail mail(String id, Instant now, Node wish) {
        return new SentMail(
                id,
                now,
                wish.get("FromEmailAddress").some().map(Node::text).orElseGet(() -> whole.header("from")),
                recipients(wish),
                QuotedPrintable.words(whole.header("subject")),
                text("text/plain"),
                text("text/html"),
                headers(id),
                leaves.stream().filter(it -> !isText(it)).map(RawMail::attachment).toList(),
                SimpleMail.pairs(wish.get("EmailTags").items()),
                wish.get("ConfigurationSetName").text());
    }

    private static boolean isText(MimePart part) {
        return part.fileName().isEmpty() && (part.type().equals("text/plain") || part.type().equals("text/html"));
    }

    private String text(String type) {
        Optional<MimePart> part = leaves.stream().filter(it -> isText(it) && it.type().equals(type)).findFirst();
        return part.map(MimePart::text).orElse("");
    }

    private static SentMail.Attachment attachment(MimePart part) {
        var content = Base64.getEncoder().encodeToString(part.content());
        return new SentMail.Attachment(part.fileName().orElse(""), part.header("content-type"), content);
    }

    /** The service puts its own message id in the place of any other. */
    private Map<String, String> headers(String id) {
        var headers = new LinkedHashMap<String, String>();
        whole.headers().forEach((name, value) -> headers.put(named(name), QuotedPrintable.words(value)));
        headers.put("Message-ID", "<" + id + "@email.amazonses.com>");
        return headers;
    }

    /** In the usual way of writing it: {@code Reply-To}. */
    private static String named(String lowerCase) {
        if (lowerCase.equals("message-id")) {
            return "Message-ID";
        }
        var named = new StringBuilder();
        for (var part : lowerCase.split("-", -1)) {
            named.append(named.isEmpty() ? "" : "-")
                    .append(part.isEmpty() ? "" : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return named.toString();
    }
}
