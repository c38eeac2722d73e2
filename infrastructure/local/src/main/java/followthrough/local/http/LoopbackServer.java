package followthrough.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import followthrough.local.console.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An HTTP server on the loopback address, one virtual thread a request, which turns away whatever does not come from
 * this machine.
 */
public final class LoopbackServer implements AutoCloseable {
    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    }

    private static final int BACKLOG = 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LoopbackServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts listening.
     *
     * @param port 0 takes a free one
     * @throws UncheckedIOException when the port is taken
     */
    public static LoopbackServer start(int port, Answering answering) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var started = new LoopbackServer(HttpServer.create(address, BACKLOG));
            started.listen(new LoopbackOnly(answering));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(Answering answering) {
        server.createContext("/", exchange -> serve(exchange, answering));
        server.setExecutor(threads);
        server.start();
    }

    private static void serve(HttpExchange exchange, Answering answering) throws IOException {
        try (exchange) {
            Wire.send(exchange, answered(exchange, answering));
        }
    }

    private static Reply answered(HttpExchange exchange, Answering answering) throws IOException {
        var request = Wire.receive(exchange);
        try {
            return answering.answer(request);
        } catch (RuntimeException e) {
            Console.failure("answering a request", e);
            return Reply.problem(500, "the local runtime failed; its console says how");
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
