package followthrough.journey.language;

import followthrough.document.Json;
import followthrough.document.Node;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came back for a request. */
public final class Answer {
    private final HttpResponse<byte[]> response;

    Answer(HttpResponse<byte[]> response) {
        this.response = response;
    }

    /** Where it came from. */
    public URI uri() {
        return response.uri();
    }

    /** Its status. */
    public int status() {
        return response.statusCode();
    }

    /** A header; empty if it did not come. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** All headers but those that say when it was sent. */
    public Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    /** Its bytes as they came. */
    public byte[] bytes() {
        return response.body();
    }

    /** Its bytes as text. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Its bytes as JSON. */
    public Node json() {
        return Json.parse(bytes()).document().orElseThrow(() -> new AssertionError("Not JSON"));
    }

    /** What a problem says of its fields, by their names. */
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        json().get("fields").fields().forEach((name, problem) -> fields.put(name, problem.text()));
        return fields;
    }

    /** Where it leads to, if it does. */
    public Optional<String> location() {
        return response.headers().firstValue("Location");
    }
}
