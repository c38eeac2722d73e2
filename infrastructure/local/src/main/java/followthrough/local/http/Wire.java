package followthrough.local.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Between the JDK's exchanges and our values. */
final class Wire {
    private static final int KEPT = 12 << 20;

    private Wire() {}

    static Request receive(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        return new Request(
                exchange.getRequestMethod(),
                Optional.ofNullable(uri.getRawPath()).orElse("/"),
                Optional.ofNullable(uri.getRawQuery()).orElse(""),
                headers(exchange),
                body(exchange),
                exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    private static Map<String, List<String>> headers(HttpExchange exchange) {
        var headers = new LinkedHashMap<String, List<String>>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return headers;
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        var in = exchange.getRequestBody();
        var kept = in.readNBytes(KEPT);
        in.skip(Long.MAX_VALUE);
        return kept;
    }

    static void send(HttpExchange exchange, Reply reply) throws IOException {
        if (reply.status() == 0) {
            return;
        }
        reply.headers().forEach(header -> exchange.getResponseHeaders().add(header.getKey(), header.getValue()));
        var silent = "HEAD".equals(exchange.getRequestMethod()) || reply.body().length == 0;
        exchange.sendResponseHeaders(reply.status(), silent ? -1 : reply.body().length);
        if (!silent) {
            exchange.getResponseBody().write(reply.body());
        }
    }
}
