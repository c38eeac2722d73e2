package followthrough.local.gateway;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.http.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the reply from what a function returned. */
final class GatewayReply {
    static final int LARGEST = 6 * 1024 * 1024;
    private static final Set<String> NOT_PASSED_ON =
            Set.of("connection", "content-length", "keep-alive", "transfer-encoding", "upgrade", "date");

    private GatewayReply() {}

    static Reply message(int status, String message) {
        return Reply.json(status, Json.mapping().with("message", message).build());
    }

    static Reply failed() {
        return message(500, "Internal Server Error");
    }

    static Reply of(byte[] answer) {
        if (answer.length > LARGEST) {
            return failed();
        }
        return Json.parse(answer).document().map(GatewayReply::of).orElseGet(GatewayReply::failed);
    }

    private static Reply of(Node returned) {
        try {
            return returned.get("statusCode").present() ? shaped(returned) : inferred(returned);
        } catch (IllegalArgumentException _) {
            return failed();
        }
    }

    /** A function may return just a body: 200, JSON. */
    private static Reply inferred(Node returned) {
        var body = returned instanceof Node.Text text ? text.value() : Json.write(returned);
        return Reply.of(200, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static Reply shaped(Node returned) {
        var status = Integer.parseInt(returned.get("statusCode").text());
        if (status < 100 || status > 599 || !isShaped(returned)) {
            return failed();
        }
        return new Reply(status, headers(returned), body(returned));
    }

    private static boolean isShaped(Node returned) {
        var headers = returned.get("headers");
        var body = returned.get("body");
        return (!headers.present() || headers instanceof Node.Mapping)
                && headers.fields().values().stream().noneMatch(GatewayReply::breaksLine)
                && returned.get("cookies").items().stream().noneMatch(GatewayReply::breaksLine)
                && headers.fields().values().stream()
                        .noneMatch(value -> value instanceof Node.Mapping || value instanceof Node.Sequence)
                && (!body.present() || body instanceof Node.Text);
    }

    private static boolean breaksLine(Node value) {
        return value.text().chars().anyMatch(it -> it == '\r' || it == '\n');
    }

    private static byte[] body(Node returned) {
        var body = returned.get("body").text();
        return returned.get("isBase64Encoded").isTrue()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map.Entry<String, String>> headers(Node returned) {
        var headers = new ArrayList<Map.Entry<String, String>>();
        returned.get("headers")
                .fields()
                .forEach((name, value) -> {
                    if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                        headers.add(Map.entry(name, value.text()));
                    }
                });
        if (headers.stream().noneMatch(header -> header.getKey().equalsIgnoreCase("content-type"))) {
            headers.add(Map.entry("Content-Type", "text/plain;charset=UTF-8"));
        }
        returned.get("cookies").items().forEach(cookie -> headers.add(Map.entry("Set-Cookie", cookie.text())));
        return headers;
    }
}
