package followthrough.local.replay;

import followthrough.local.LocalSystem;
import followthrough.local.Options;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** A system that past requests are told to, and what the replay says of it. */
final class Stand implements AutoCloseable {
    private static final Options OPTIONS =
            Options.of(Path.of("../../template.yaml"))
                    .withBusiness(Path.of("../sample/replay.yaml"))
                    .withStart(SomeRequests.INSTANTS.getFirst().minus(Duration.ofHours(1)))
                    .withSparing();

    private final LocalSystem system;
    private final Path links;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private Stand(LocalSystem system, Path links) {
        this.system = system;
        this.links = links;
    }

    static Stand start(Path links, UnaryOperator<Options> options) {
        return new Stand(LocalSystem.start(options.apply(OPTIONS)), links);
    }

    LocalSystem system() {
        return system;
    }

    List<Difference> replay(List<PastRequest> requests) {
        said.reset();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Replaying.replay(system.baseUrl(), links, requests, new Screen(out, false, System::nanoTime));
    }

    /** What it said the last time. */
    List<String> said() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Override
    public void close() {
        system.close();
    }
}
