package followthrough.local.dynamodb;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.http.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * DynamoDB Local with a server of its own on the loopback address. The library's server would listen on every address
 * and report its use; its request handler does neither.
 */
public final class DynamoDbEngine implements AutoCloseable {
    private static final String API = "DynamoDB_20120810.";
    private static final String STREAMS_API = "DynamoDBStreams_20120810.";
    private static final String AUTHORIZATION =
            "AWS4-HMAC-SHA256 Credential=Runtime/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host,"
                    + " Signature=0";

    /** The library's own logger, which warns of what does not matter here; kept so that it stays quiet. */
    private static final Logger QUIET = Logger.getLogger("com.amazonaws");

    static {
        QUIET.setLevel(Level.OFF);
    }

    private final Server server;
    private final LocalDynamoDBServerHandler handler;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    private DynamoDbEngine(Server server, LocalDynamoDBServerHandler handler, int port) {
        this.server = server;
        this.handler = handler;
        this.address = URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Starts it, in memory or with its data in a folder. */
    public static DynamoDbEngine start(Optional<Path> folder) {
        try {
            return started(folder);
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    private static DynamoDbEngine started(Optional<Path> folder) throws Exception {
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
        var path = folder.map(Path::toString).orElse(null);
        var requests = new LocalDynamoDBRequestHandler(0, path == null, path, true, false);
        var handler = new LocalDynamoDBServerHandler(requests, "*");
        var server = new Server(threads());
        var connector = new ServerConnector(server, 1, 1);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        server.setHandler(handler);
        server.start();
        return new DynamoDbEngine(server, handler, connector.getLocalPort());
    }

    private static QueuedThreadPool threads() {
        var threads = new QueuedThreadPool();
        threads.setDaemon(true);
        threads.setName("dynamodb");
        return threads;
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
        try {
            server.stop();
            handler.close();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not stop", e);
        }
    }

    /** The names of its tables. */
    List<String> tables() {
        return ask("ListTables", Json.mapping().build()).get("TableNames").items().stream().map(Node::text).toList();
    }
}
