package followthrough.local.dynamodb;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
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
record DynamoDbServer(Server server, LocalDynamoDBServerHandler handler, int port) {
    /** The library's own logger, which warns of what does not matter here; kept so that it stays quiet. */
    private static final Logger QUIET = Logger.getLogger("com.amazonaws");

    static {
        QUIET.setLevel(Level.OFF);
    }

    static DynamoDbServer start(Optional<Path> folder) {
        try {
            return started(folder);
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    private static DynamoDbServer started(Optional<Path> folder) throws Exception {
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
        return new DynamoDbServer(server, handler, connector.getLocalPort());
    }

    private static QueuedThreadPool threads() {
        var threads = new QueuedThreadPool();
        threads.setDaemon(true);
        threads.setName("dynamodb");
        return threads;
    }

    void close() {
        try {
            server.stop();
            handler.close();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not stop", e);
        }
    }
}
