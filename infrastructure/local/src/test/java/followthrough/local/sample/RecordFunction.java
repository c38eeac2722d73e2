package followthrough.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.document.Json;
import followthrough.document.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it got, for each system apart: they differ by where their endpoint is. */
public final class RecordFunction implements RequestStreamHandler {
    private static final Map<String, List<Received>> RECEIVED = new ConcurrentHashMap<>();

    private final Surroundings surroundings;

    /** An event and when it came. */
    public record Received(Instant at, Node event) {}

    /** A function in its surroundings. */
    public RecordFunction(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What the function of one system got. */
    public static List<Received> received(String publicUrl) {
        return RECEIVED.computeIfAbsent(publicUrl, _ -> new CopyOnWriteArrayList<>());
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        var event = Json.parse(input.readAllBytes()).orNothing();
        var url = surroundings.environment().getOrDefault("PUBLIC_URL", "");
        received(url).add(new Received(surroundings.clock().instant(), event));
        if (event.get("fail").isTrue()) {
            throw new IllegalStateException("as asked");
        }
        output.write(Json.bytes(Json.mapping().with("batchItemFailures", List.of()).build()));
    }
}
