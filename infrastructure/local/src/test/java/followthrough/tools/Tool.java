package followthrough.tools;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A program which a test needs. Where it is absent the test is skipped with a line that says what is missing, but in CI
 * it fails.
 */
public enum Tool {
    /** A browser, at {@code $CHROMIUM} or on the path. */
    CHROMIUM("chromium"),
    /** An implementation of AWS made by others, at {@code $MOTO_SERVER} or on the path. */
    MOTO_SERVER("moto_server"),
    /** Tries out APIs by their OpenAPI document, at {@code $SCHEMATHESIS} or on the path. */
    SCHEMATHESIS("schemathesis"),
    /** Python 3.9 or later, with its standard library alone, at {@code $PYTHON3} or on the path. */
    PYTHON3("python3"),
    /** A Python with the package {@code icalendar}, at {@code $ICALENDAR_PYTHON}. */
    ICALENDAR_PYTHON;

    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private final Optional<String> command;

    Tool(String command) {
        this.command = Optional.of(command);
    }

    Tool() {
        this.command = Optional.empty();
    }

    /** Where the program is. */
    public Path path() {
        return found().orElseGet(this::absent);
    }

    private Optional<Path> found() {
        return Stream.concat(named(), onThePath()).filter(Files::isExecutable).findFirst();
    }

    private Stream<Path> named() {
        return Optional.ofNullable(System.getenv(name())).map(Path::of).stream();
    }

    private Stream<Path> onThePath() {
        String folders = System.getenv().getOrDefault("PATH", "");
        return Stream.of(folders.split(File.pathSeparator))
                .flatMap(folder -> command.stream().map(name -> Path.of(folder, name)));
    }

    private Path absent() {
        return absent(name() + " is neither in the environment nor on the path; .ci/run installs it");
    }

    /** Skips the test that needs what is not there, but fails it in CI. */
    static Path absent(String why) {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException(why);
        }
        if (SAID.add(why)) {
            System.out.println("Skipped: " + why);
        }
        return Assumptions.abort(why);
    }
}
