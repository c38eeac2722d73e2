package followthrough.local.mail;

import followthrough.local.json.Json;
import java.time.Instant;
import java.util.List;
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
        Json json() {
            return Json.object().with("name", name).with("type", type).with("content", content);
        }

        static Attachment read(Json json) {
            return new Attachment(json.get("name").text(), json.get("type").text(), json.get("content").text());
        }
    }

    /** Whether it goes to that address, however the name before it reads. */
    public boolean goesTo(String address) {
        return to.stream()
                .anyMatch(it ->
                        it.equalsIgnoreCase(address)
                                || it.toLowerCase(java.util.Locale.ROOT)
                                        .endsWith("<" + address.toLowerCase(java.util.Locale.ROOT) + ">"));
    }

    Json json() {
        return Json.object()
                .with("id", id)
                .with("sentAt", sentAt)
                .with("from", from)
                .with("to", to)
                .with("subject", subject)
                .with("text", text)
                .with("html", html)
                .with("headers", headers)
                .with("attachments", attachments.stream().map(Attachment::json).toList())
                .with("tags", tags)
                .with("configurationSet", configurationSet);
    }

    static SentMail read(Json json) {
        return new SentMail(
                json.get("id").text(),
                Instant.parse(json.get("sentAt").text()),
                json.get("from").text(),
                json.get("to").items().stream().map(Json::text).toList(),
                json.get("subject").text(),
                json.get("text").text(),
                json.get("html").text(),
                texts(json.get("headers")),
                json.get("attachments").items().stream().map(Attachment::read).toList(),
                texts(json.get("tags")),
                json.get("configurationSet").text());
    }

    private static Map<String, String> texts(Json fields) {
        var texts = new java.util.LinkedHashMap<String, String>();
        fields.fields().forEach((name, value) -> texts.put(name, value.text()));
        return texts;
    }
}
