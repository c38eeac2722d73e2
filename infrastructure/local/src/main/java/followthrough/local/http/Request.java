package followthrough.local.http;

import followthrough.document.Json;
import followthrough.document.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request.
 *
 * @param path as it was sent, percent-encoded
 * @param query as it was sent, without the question mark; empty when there is none
 * @param headers names in lower case, values in the order they came
 * @param peer the address it came from
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are handed on, never compared
public record Request(
        String method, String path, String query, Map<String, List<String>> headers, byte[] body, String peer) {

    /** All values of a header, joined as one list. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> String.join(",", values));
    }

    /** The query, decoded. */
    public Form queryFields() {
        return Form.read(query);
    }

    /** The body as JSON; nothing where it is none. */
    public Node json() {
        return Json.parse(body).orNothing();
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
