package followthrough.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;

/** One moto for all tests of this run, started when first asked for. */
public final class MotoServer {
    private static Optional<URI> url = Optional.empty();

    private MotoServer() {}

    /** Where it is. Where moto is absent, the test that asks is skipped, but in CI it fails. */
    public static synchronized URI url() {
        var there = url.orElseGet(MotoServer::start);
        url = Optional.of(there);
        return there;
    }

    private static URI start() {
        var command = Tool.MOTO_SERVER.path().toString();
        try {
            var port = freePort();
            var process =
                    new ProcessBuilder(command, "-H", "127.0.0.1", "-p", Integer.toString(port))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(process)));
            await(process, port);
            return URI.create("http://127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a wrapper started ends with it. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static void await(Process process, int port) {
        while (!listens(port)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("moto ended with " + process.exitValue());
            }
            Thread.onSpinWait();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
