package followthrough.local.mail;

import followthrough.document.Node;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a mail from SendEmail's simple content, as the service would. */
final class SimpleMail {
    private SimpleMail() {}

    static List<String> recipients(Node wish) {
        var to = new ArrayList<String>();
        for (var kind : List.of("ToAddresses", "CcAddresses", "BccAddresses")) {
            wish.get("Destination").get(kind).items().forEach(it -> to.add(it.text()));
        }
        return to;
    }

    static SentMail mail(String id, Instant now, Node wish) {
        var simple = wish.get("Content").get("Simple");
        return new SentMail(
                id,
                now,
                wish.get("FromEmailAddress").text(),
                recipients(wish),
                simple.get("Subject").get("Data").text(),
                simple.get("Body").get("Text").get("Data").text(),
                simple.get("Body").get("Html").get("Data").text(),
                headers(id, now, wish),
                simple.get("Attachments").items().stream().map(SimpleMail::attachment).toList(),
                pairs(wish.get("EmailTags").items()),
                wish.get("ConfigurationSetName").text());
    }

    private static Map<String, String> headers(String id, Instant now, Node wish) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("From", wish.get("FromEmailAddress").text());
        headers.put("To", addresses(wish.get("Destination").get("ToAddresses")));
        headers.put("Reply-To", addresses(wish.get("ReplyToAddresses")));
        headers.put("Subject", wish.get("Content").get("Simple").get("Subject").get("Data").text());
        headers.putAll(pairs(wish.get("Content").get("Simple").get("Headers").items()));
        headers.put("Message-ID", "<" + id + "@email.amazonses.com>");
        headers.put("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
        headers.values().removeIf(String::isEmpty);
        return headers;
    }

    private static String addresses(Node list) {
        return String.join(", ", list.items().stream().map(Node::text).toList());
    }

    static Map<String, String> pairs(List<Node> named) {
        var pairs = new LinkedHashMap<String, String>();
        named.forEach(it -> pairs.put(it.get("Name").text(), it.get("Value").text()));
        return pairs;
    }

    private static SentMail.Attachment attachment(Node json) {
        return new SentMail.Attachment(
                json.get("FileName").text(),
                json.get("ContentType").some().map(Node::text).orElse("application/octet-stream"),
                json.get("RawContent").text());
    }
}
