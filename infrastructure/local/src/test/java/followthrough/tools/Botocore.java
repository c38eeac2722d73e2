package followthrough.tools;

import followthrough.document.Json;
import followthrough.document.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The models of its services that AWS publishes with its own SDK for Python, which comes with moto. */
public final class Botocore {
    private Botocore() {}

    /**
     * The model of a service. Where moto is absent, the test that asks is skipped, but in CI it fails.
     *
     * @param service with its version, such as {@code scheduler/2021-06-30}
     */
    public static Node model(String service) {
        try {
            var folder = folder().resolve("data").resolve(service);
            return read(
                    Stream.of("service-2.json.gz", "service-2.json")
                            .map(folder::resolve)
                            .filter(Files::exists)
                            .findFirst()
                            .orElseGet(() -> Tool.absent("the Python of MOTO_SERVER has no model of " + service)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is installed, which the Python knows that moto runs with. */
    private static Path folder() throws IOException {
        var python = Tool.MOTO_SERVER.path().toRealPath().resolveSibling("python3").toString();
        var process =
                new ProcessBuilder(python, "-c", "import botocore; print(botocore.__path__[0])")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var said = process.getInputStream()) {
            return Path.of(new String(said.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    private static Node read(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
            return Json.parse(plain.readAllBytes()).document().orElseThrow();
        }
    }
}
