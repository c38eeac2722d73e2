package followthrough.local.replay;

import de.siegmar.fastcsv.reader.CsvParseException;
import followthrough.local.LocalSystem;
import followthrough.local.Options;
import followthrough.local.SettingsRefused;
import followthrough.local.console.ParentProcess;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Replays a file of past requests from the command line: {@code mvn -Preplay -Dcsv=FILE}. */
public final class Replay {
    private static final int NOT_DONE = 2;
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    /** The clock runs while the system starts. */
    private static final Duration BEFORE = Duration.ofHours(1);

    private final Path folder;
    private final Screen screen;

    private Replay(Path folder, Screen screen) {
        this.folder = folder;
        this.screen = screen;
    }

    /**
     * Replays with the options in the system properties csv, offsets, data, business, rows and template, and ends with
     * 0 where nothing is different, with 1 where something is, with 2 where it could not be done.
     */
    public static void main(String[] arguments) {
        property("parent").ifPresent(_ -> ParentProcess.endWithIt());
        System.exit(ended());
    }

    private static int ended() {
        try {
            return new Replay(Path.of(needed("data")), screen()).run();
        } catch (SettingsRefused e) {
            return stopped("The business file is refused: " + String.join("; ", e.errors()));
        } catch (CsvParseException | DateTimeException | NoSuchElementException e) {
            return stopped("The file does not have the rows that a replay reads: " + e.getClass().getSimpleName());
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            return stopped("It does not go on: " + e.getMessage());
        }
    }

    private static int stopped(String why) {
        System.err.println(why);
        return NOT_DONE;
    }

    private static Screen screen() {
        var console = Optional.ofNullable(System.console());
        return new Screen(System.out, console.filter(it -> it.isTerminal()).isPresent(), System::nanoTime);
    }

    private int run() {
        var instants = property("offsets").<Instants>map(file -> AnswerKey.read(Path.of(file)));
        var rows = property("rows").map(Long::valueOf).orElse(Long.MAX_VALUE);
        var requests = PastRequests.read(Path.of(needed("csv")), instants.orElseGet(() -> new RowByRow(ZONE)), rows);
        logToFolder();
        try (var system = LocalSystem.start(options(requests))) {
            return Replaying.replay(system.baseUrl(), folder.resolve("told"), requests, screen).isEmpty() ? 0 : 1;
        }
    }

    /** The functions print their log, which would run into the progress. */
    private void logToFolder() {
        try {
            Files.createDirectories(folder);
            var log = new FileOutputStream(folder.resolve("log").toFile(), true);
            System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Options options(List<PastRequest> requests) {
        return Options.of(Path.of(property("template").orElse("template.yaml")))
                .withData(folder)
                .withBusiness(Path.of(needed("business")))
                .withStart(requests.getFirst().created().minus(BEFORE))
                .withSparing();
    }

    private static String needed(String name) {
        return property(name).orElseThrow(() -> new IllegalArgumentException("say which with -D" + name));
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(it -> !it.isBlank());
    }
}
