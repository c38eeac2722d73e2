package followthrough.local.http;

import followthrough.document.Json;
import followthrough.document.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One HTTP reply.
 *
 * @param headers in order; a name may come more than once
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are handed on, never compared
public record Reply(int status, List<Map.Entry<String, String>> headers, byte[] body) {

    /** Stands for no reply at all: the connection is closed. */
    public static final Reply HANG_UP = new Reply(0, List.of(), new byte[0]);

    /** A JSON reply. */
    public static Reply json(int status, Node body) {
        return of(status, "application/json", Json.bytes(body));
    }

    /** An HTML page in UTF-8. */
    public static Reply html(int status, String page) {
        return of(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the browser on to another page, by GET. */
    public static Reply seeOther(String location) {
        return new Reply(303, List.of(Map.entry("Location", location)), new byte[0]);
    }

    /** An RFC 9457 problem. */
    public static Reply problem(int status, String title) {
        var body = Json.mapping().with("title", title).with("status", status).build();
        return of(status, "application/problem+json", Json.bytes(body));
    }

    /** A reply of one content type. */
    public static Reply of(int status, String type, byte[] body) {
        return new Reply(status, List.of(Map.entry("Content-Type", type)), body);
    }

    /** The same with one more header. */
    public Reply with(String name, String value) {
        var more = Stream.concat(headers.stream(), Stream.of(Map.entry(name, value)));
        return new Reply(status, more.toList(), body);
    }
}
