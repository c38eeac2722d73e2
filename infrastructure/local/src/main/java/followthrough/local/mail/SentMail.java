package followthrough.local.mail;

import followthrough.document.Json;
import followthrough.document.Node;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A mail that was accepted for sending.
 *
 * @param id the service's message id
 * @param sentAt by the runtime's clock
 * @param to all whom it goes to, copies too
 * @param headers by name, as the reader's program would see them
 * @param tags the service's message tags
 */
public record SentMail(
        String id,
        Instant sentAt,
        String from,
        List<String> to,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        List<Attachment> attachments,
        Map<String, String> tags,
        String configurationSet) {

    /**
     * A file in a mail.
     *
     * @param content in base64
     */
    public record Attachment(String name, String type, String content) {
        Node json() {
            return Json.mapping().with("name", name).with("type", type).with("content", content).build();
        }

        static Attachment read(Node json) {
            return new Attachment(json.get("name").text(), json.get("type").text(), json.get("content").text());
        }
    }

    /** Whether it goes to that address, however the name before it reads. */
    public boolean goesTo(String address) {
        return to.stream()
                .anyMatch(it ->
                        it.equalsIgnoreCase(address)
                                || it.toLowerCase(Locale.ROOT).endsWith("<" + address.toLowerCase(Locale.ROOT) + ">"));
    }

    Node json() {
        return Json.mapping()
                .with("id", id)
                .with("sentAt", sentAt.toString())
                .with("from", from)
                .with("to", to.stream().map(Node::text).toList())
                .with("subject", subject)
                .with("text", text)
                .with("html", html)
                .with("headers", Json.mapping().withAll(headers).build())
                .with("attachments", attachments.stream().map(Attachment::json).toList())
                .with("tags", Json.mapping().withAll(tags).build())
                .with("configurationSet", configurationSet)
                .build();
    }

    static SentMail read(Node json) {
        return new SentMail(
                json.get("id").text(),
                Instant.parse(json.get("sentAt").text()),
                json.get("from").text(),
                json.get("to").items().stream().map(Node::text).toList(),
                json.get("subject").text(),
                json.get("text").text(),
                json.get("html").text(),
                texts(json.get("headers")),
                json.get("attachments").items().stream().map(Attachment::read).toList(),
                texts(json.get("tags")),
                json.get("configurationSet").text());
    }

    private static Map<String, String> texts(Node fields) {
        var texts = new LinkedHashMap<String, String>();
        fields.fields().forEach((name, value) -> texts.put(name, value.text()));
        return texts;
    }
}
