package followthrough.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The local runtime as a process of its own, with its data in a folder, so that it can be killed. */
final class RuntimeProcess implements AutoCloseable {
    private static final Pattern SAID_WHERE = Pattern.compile("Everything else +(http://localhost:[0-9]+)/local");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final CompletableFuture<URI> base = new CompletableFuture<>();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RuntimeProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /**
     * Starts it and waits until it says that it runs. It takes a free port, so that nobody can take that one from it.
     *
     * @param start where its clock begins when the folder is new
     */
    static RuntimeProcess start(Path folder, Instant start) {
        try {
            var process = new ProcessBuilder(command(folder, start)).redirectErrorStream(true).start();
            var runtime = new RuntimeProcess(process);
            runtime.awaitAddress();
            return runtime;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAddress() {
        try {
            base.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            close();
            throw e;
        }
    }

    private static List<String> command(Path folder, Instant start) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dparent=test",
                "-Dport=0",
                "-Ddata=" + folder,
                "-Dstart=" + start,
                "-Dbusiness=../sample/business.yaml",
                "-Dtemplate=../../template.yaml",
                "-classpath",
                System.getProperty("java.class.path"),
                "followthrough.local.LocalRuntime");
    }

    /** Hears all that it prints, since a process that nobody listens to comes to a stop. */
    private void listen() {
        var last = "nothing";
        try (BufferedReader printed = process.inputReader()) {
            for (var line = printed.readLine(); line != null; line = printed.readLine()) {
                var said = SAID_WHERE.matcher(line);
                if (said.find()) {
                    base.complete(URI.create(said.group(1)));
                }
                last = line;
            }
        } catch (IOException e) {
            last = e.toString();
        }
        base.completeExceptionally(new IllegalStateException("It ended without an address; at last it said " + last));
    }

    /** Asks for something; no answer comes from one who is dead. */
    Optional<Answer> get(String path) {
        return send(HttpRequest.newBuilder(base.join().resolve(path)).GET());
    }

    /** Posts a document; no answer comes from one who is dead. */
    Optional<Answer> post(String path, String json, String... headers) {
        var request = HttpRequest.newBuilder(base.join().resolve(path)).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofString(json)));
    }

    private Optional<Answer> send(HttpRequest.Builder request) {
        try {
            var sent = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            return Optional.of(Answer.of(sent));
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for its end, no longer than that; says whether it came. */
    boolean endsWithin(long time, TimeUnit unit) throws InterruptedException {
        return process.waitFor(time, unit);
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
        http.shutdownNow();
    }
}
