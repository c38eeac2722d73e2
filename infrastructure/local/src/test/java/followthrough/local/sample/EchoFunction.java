package followthrough.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.local.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Answers with the event it got and its environment; does as the path tells it in the exceptional cases. */
public final class EchoFunction implements RequestStreamHandler {
    private final Surroundings surroundings;

    /** A function in its surroundings. */
    public EchoFunction(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        var event = Json.read(input.readAllBytes());
        output.write(answer(event).bytes());
    }

    private Json answer(Json event) {
        return switch (event.get("rawPath").text()) {
            case "/throw" -> throw new IllegalStateException("as asked");
            case "/bytes" ->
                    Json.object().with("statusCode", 200).with("isBase64Encoded", true).with("body", "AAEC/w==");
            case "/cookies" ->
                    Json.object()
                            .with("statusCode", 204)
                            .with("headers", Json.object().with("X-One", 1))
                            .with("cookies", java.util.List.of("a=1; Path=/", "b=2"));
            case "/large" -> Json.object().with("statusCode", 200).with("body", "x".repeat(6 * 1024 * 1024));
            case "/malformed" -> Json.object().with("statusCode", "two hundred");
            default -> Json.object().with("event", event).with("environment", surroundings.environment());
        };
    }
}
