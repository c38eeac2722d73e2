package followthrough.local.gateway;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.http.Request;
import followthrough.local.template.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes the event of payload format 2.0 from a request. */
final class GatewayEvent {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final List<String> TEXT_TYPES =
            List.of("application/json", "application/xml", "application/javascript");

    private static final Pattern COOKIE_END = Pattern.compile(";\\s*");

    private final Request request;
    private final Instant now;

    GatewayEvent(Request request, Instant now) {
        this.request = request;
        this.now = now;
    }

    /** The path as the service hands it on: decoded, and cut at a question mark that was encoded. */
    static String path(Request request) {
        var decoded = URLDecoder.decode(request.path().replace("+", "%2B"), StandardCharsets.UTF_8);
        var question = decoded.indexOf('?');
        return question < 0 ? decoded : decoded.substring(0, question);
    }

    Node event(String routeKey, Map<String, String> pathParameters) {
        return Json.mapping()
                .with("version", "2.0")
                .with("routeKey", routeKey)
                .with("rawPath", path(request))
                .with("rawQueryString", request.query())
                .withSome("cookies", cookies())
                .with("headers", headers())
                .withSome("queryStringParameters", some(query()))
                .with("requestContext", context(routeKey))
                .withPresent("body", body())
                .withSome("pathParameters", some(pathParameters))
                .with("isBase64Encoded", request.body().length > 0 && !isText())
                .build();
    }

    private static Node some(Map<String, String> texts) {
        return texts.isEmpty() ? Node.nothing() : Json.mapping().withAll(texts).build();
    }

    private Node cookies() {
        var cookies =
                request.headers().getOrDefault("cookie", List.of()).stream()
                        .flatMap(COOKIE_END::splitAsStream)
                        .map(Node::text)
                        .toList();
        return cookies.isEmpty() ? Node.nothing() : Node.list(cookies);
    }

    private Node headers() {
        var headers = Json.mapping();
        request.headers().keySet().forEach(name -> headers.withPresent(name, request.header(name)));
        return headers.without("cookie")
                .with("x-forwarded-for", forwardedFor())
                .with("x-forwarded-port", port())
                .with("x-forwarded-proto", "http")
                .with(
                        "x-amzn-trace-id",
                        "Root=1-" + Long.toHexString(now.getEpochSecond()) + "-000000000000000000000000")
                .build();
    }

    private String forwardedFor() {
        return request.header("x-forwarded-for").map(before -> before + ", " + request.peer()).orElse(request.peer());
    }

    private String port() {
        var host = host();
        var colon = host.lastIndexOf(':');
        return colon < 0 ? "80" : host.substring(colon + 1);
    }

    private String host() {
        return request.header("host").orElse("localhost");
    }

    private Map<String, String> query() {
        var parameters = new LinkedHashMap<String, String>();
        request.queryFields().fields().forEach((name, values) -> parameters.put(name, String.join(",", values)));
        return parameters;
    }

    private Node context(String routeKey) {
        return Json.mapping()
                .with("accountId", Place.ACCOUNT)
                .with("apiId", Place.API)
                .with("domainName", host())
                .with("domainPrefix", host().replaceFirst("[.:].*$", ""))
                .with("http", http())
                .with("requestId", UUID.randomUUID().toString())
                .with("routeKey", routeKey)
                .with("stage", "$default")
                .with("time", TIME.format(now))
                .with("timeEpoch", now.toEpochMilli())
                .build();
    }

    private Node http() {
        return Json.mapping()
                .with("method", request.method())
                .with("path", path(request))
                .with("protocol", "HTTP/1.1")
                .with("sourceIp", request.peer())
                .with("userAgent", request.header("user-agent").orElse(""))
                .build();
    }

    private Optional<String> body() {
        return Optional.of(isText() ? request.text() : Base64.getEncoder().encodeToString(request.body()))
                .filter(text -> !text.isEmpty());
    }

    /** The service hands on only these as text; form posts and bodies of no type come in base64. */
    private boolean isText() {
        var type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT).split(";", 2)[0].trim();
        return request.header("content-encoding").isEmpty() && (type.startsWith("text/") || TEXT_TYPES.contains(type));
    }
}
