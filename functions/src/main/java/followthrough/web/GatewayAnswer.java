package followthrough.web;

import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.document.Node;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as API Gateway's HTTP APIs take it. Bodies are base 64 always and compressed where the client reads gzip,
 * since the gateway compresses nothing. A HEAD keeps the headers and loses the body.
 */
public final class GatewayAnswer {
    private static final int WORTH_COMPRESSING = 1_000;

    private GatewayAnswer() {}

    /** Writes the answer to a request. */
    public static byte[] write(Request request, Response response) {
        Response sent = compressed(request, response);
        Body body = request.method().equals("HEAD") ? Body.NONE : sent.body();
        MappingBuilder headers = Json.mapping();
        sent.headers().forEach(headers::with);
        List<Node> cookies = sent.cookies().stream().map(Node::text).toList();
        return Json.bytes(
                Json.mapping()
                        .with("statusCode", sent.status())
                        .with("headers", headers.build())
                        .with("cookies", Node.list(cookies))
                        .with("body", Base64.getEncoder().encodeToString(body.bytes()))
                        .with("isBase64Encoded", true)
                        .build());
    }

    private static Response compressed(Request request, Response response) {
        if (response.body().length() < WORTH_COMPRESSING) {
            return response;
        }
        Response varying = response.with("Vary", "Accept-Encoding");
        return readsGzip(request) ? varying.with("Content-Encoding", "gzip").withBody(gzip(response.body())) : varying;
    }

    private static boolean readsGzip(Request request) {
        return Arrays.stream(request.header("accept-encoding").orElse("").split(",", -1))
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT).replace(" ", ""))
                .anyMatch(coding ->
                        coding.equals("gzip") || (coding.startsWith("gzip;") && !coding.matches(".*;q=0(\\.0*)?")));
    }

    private static Body gzip(Body body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length() / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body.bytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Body(compressed.toByteArray());
    }
}
