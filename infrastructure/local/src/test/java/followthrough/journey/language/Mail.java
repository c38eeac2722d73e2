package followthrough.journey.language;

import followthrough.document.Node;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** A mail as its reader gets it. */
public record Mail(
        List<String> to,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        Map<String, String> tags,
        List<File> files) {
    /** A file that came with it. */
    public record File(String name, String type, String content) {}

    static Mail read(Node json) {
        return new Mail(
                json.get("to").items().stream().map(Node::text).toList(),
                json.get("subject").text(),
                json.get("text").text(),
                json.get("html").text(),
                texts(json.get("headers")),
                texts(json.get("tags")),
                json.get("attachments").items().stream()
                        .map(file ->
                                new File(
                                        file.get("name").text(),
                                        file.get("type").text(),
                                        decoded(file.get("content").text())))
                        .toList());
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    private static Map<String, String> texts(Node object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> texts.put(name, value.text()));
        return texts;
    }

    /** A header; empty if there is none. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The address behind the first button. */
    public String link() {
        return links().getFirst();
    }

    /** The addresses of pages that can be pressed, each once. */
    public List<String> links() {
        return Jsoup.parse(html).select("a[href^=http]").eachAttr("href").stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    /** What its HTML part reads like. */
    public String readable() {
        return Jsoup.parse(html).body().text();
    }
}
