package followthrough.web;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.document.Parsed;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An event of API Gateway's HTTP APIs, payload format 2.0, as a request. */
public final class GatewayEvent {
    private final Node.Mapping event;

    private GatewayEvent(Node.Mapping event) {
        this.event = event;
    }

    /**
     * Reads an event.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Request read(byte[] json) {
        if (Json.parse(json) instanceof Parsed.Good(Node.Mapping event)) {
            return new GatewayEvent(event).request();
        }
        throw new IllegalArgumentException("Not an event of a gateway");
    }

    private Request request() {
        Node.Mapping context = mapping(event, "requestContext");
        Node.Mapping http = mapping(context, "http");
        Map<String, String> headers = headers();
        return new Request(
                text(context, "requestId"),
                text(http, "method"),
                text(event, "rawPath"),
                query(text(event, "rawQueryString")),
                headers,
                cookies(),
                body(),
                text(http, "sourceIp"),
                headers.getOrDefault("x-forwarded-proto", "https") + "://" + text(context, "domainName"));
    }

    private static Map<String, List<String>> query(String raw) {
        try {
            return UrlEncoded.read(raw);
        } catch (CharacterCodingException | IllegalArgumentException garbled) {
            return Map.of();
        }
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        mapping(event, "headers")
                .fields()
                .forEach((name, value) -> {
                    if (value instanceof Node.Text text) {
                        headers.put(name, text.value());
                    }
                });
        return headers;
    }

    /** The gateway takes cookies out of the headers; of two with one name the browser sends the closer one first. */
    private Map<String, String> cookies() {
        Map<String, String> cookies = new LinkedHashMap<>();
        if (event.field("cookies").orElse(Node.nothing()) instanceof Node.Sequence sent) {
            for (Node cookie : sent.items()) {
                String[] parts = cookie.text().split("=", 2);
                if (parts.length == 2) {
                    cookies.putIfAbsent(parts[0].strip(), parts[1].strip());
                }
            }
        }
        return cookies;
    }

    private Body body() {
        String body = text(event, "body");
        boolean encoded = event.field("isBase64Encoded").filter(GatewayEvent::isTrue).isPresent();
        return encoded ? new Body(Base64.getDecoder().decode(body)) : Body.of(body);
    }

    private static boolean isTrue(Node node) {
        return node instanceof Node.Bool bool && bool.value();
    }

    private static Node.Mapping mapping(Node.Mapping node, String name) {
        return node.field(name)
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .orElseGet(() -> new Node.Mapping(new LinkedHashMap<>(), 0));
    }

    private static String text(Node.Mapping node, String name) {
        return node.field(name)
                .filter(Node.Text.class::isInstance)
                .map(value -> ((Node.Text) value).value())
                .orElse("");
    }
}
