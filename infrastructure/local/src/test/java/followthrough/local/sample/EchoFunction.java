package followthrough.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.document.Json;
import followthrough.document.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Answers with the event it got and its environment; does as the path tells it in the exceptional cases. */
public final class EchoFunction implements RequestStreamHandler {
    private final Surroundings surroundings;

    /** A function in its surroundings. */
    public EchoFunction(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        var event = Json.parse(input.readAllBytes()).orNothing();
        output.write(Json.bytes(answer(event)));
    }

    private Node answer(Node event) {
        return switch (event.get("rawPath").text()) {
            case "/throw" -> throw new IllegalStateException("as asked");
            case "/bytes" ->
                    Json.mapping()
                            .with("statusCode", 200)
                            .with("isBase64Encoded", true)
                            .with("body", "AAEC/w==")
                            .build();
            case "/cookies" ->
                    Json.mapping()
                            .with("statusCode", 204)
                            .with("headers", Json.mapping().with("X-One", 1).build())
                            .with("cookies", List.of(Node.text("a=1; Path=/"), Node.text("b=2")))
                            .build();
            case "/large" -> Json.mapping().with("statusCode", 200).with("body", "x".repeat(6 * 1024 * 1024)).build();
            case "/malformed" -> Json.mapping().with("statusCode", "two hundred").build();
            default ->
                    Json.mapping()
                            .with("event", event)
                            .with("environment", Json.mapping().withAll(surroundings.environment()).build())
                            .build();
        };
    }
}
