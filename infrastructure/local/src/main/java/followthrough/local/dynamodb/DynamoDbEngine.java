package followthrough.local.dynamodb;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.http.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** DynamoDB Local, and the questions that the runtime itself asks of it. */
public final class DynamoDbEngine implements AutoCloseable {
    private static final String API = "DynamoDB_20120810.";
    private static final String STREAMS_API = "DynamoDBStreams_20120810.";
    private static final String AUTHORIZATION =
            "AWS4-HMAC-SHA256 Credential=Runtime/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host,"
                    + " Signature=0";

    private final DynamoDbServer server;
    private final URI address;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private DynamoDbEngine(DynamoDbServer server) {
        this.server = server;
        this.address = URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    /** Starts it, in memory or with its data in a folder. */
    public static DynamoDbEngine start(Optional<Path> folder) {
        return new DynamoDbEngine(DynamoDbServer.start(folder));
    }

    /** Hands on a function's request as it is. */
    Reply pass(String target, byte[] body, String authorization) {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-amz-json-1.0")
                        .header("X-Amz-Target", target)
                        .header("Authorization", authorization)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            var headers =
                    answer.headers().map().entrySet().stream()
                            .filter(header -> header.getKey().toLowerCase(Locale.ROOT).startsWith("x-amz"))
                            .map(header -> Map.entry(header.getKey(), header.getValue().getFirst()));
            var reply = new Reply(answer.statusCode(), headers.toList(), answer.body());
            return reply.with("Content-Type", "application/x-amz-json-1.0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The runtime's own question to the tables. */
    public Node ask(String operation, Node question) {
        return asked(API + operation, question);
    }

    /** The runtime's own question to the streams. */
    public Node askStreams(String operation, Node question) {
        return asked(STREAMS_API + operation, question);
    }

    private Node asked(String target, Node question) {
        var reply = pass(target, Json.bytes(question), AUTHORIZATION);
        var answer = Json.parse(reply.body()).orNothing();
        if (reply.status() != 200) {
            throw new Refused(answer.get("__type").text().replaceFirst("^.*#", ""));
        }
        return answer;
    }

    /** The engine's no to one of the runtime's own questions. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String type) {
            super(type);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        server.close();
    }

    /** The names of its tables. */
    List<String> tables() {
        return ask("ListTables", Json.mapping().build()).get("TableNames").items().stream().map(Node::text).toList();
    }
}
