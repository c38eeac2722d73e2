package followthrough.local.replay;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rows that were told and their links, one a line of a file, so that a replay that was stopped goes on where it
 * was. A line that was cut off does not count: telling its row again finds the same link.
 */
final class ToldBefore implements AutoCloseable {
    private static final char BETWEEN = ' ';

    private final Map<String, String> links = new HashMap<>();
    private final BufferedWriter lines;

    private ToldBefore(String text, BufferedWriter lines) {
        this.lines = lines;
        text.lines().forEach(this::read);
    }

    /** Opens the file, made if need be. */
    static ToldBefore in(Path file) {
        try {
            var text = Files.exists(file) ? Files.readString(file) : "";
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            Files.writeString(file, whole);
            return new ToldBefore(whole, Files.newBufferedWriter(file, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        var end = line.lastIndexOf(BETWEEN);
        links.put(line.substring(0, end), line.substring(end + 1));
    }

    /** The link of a row that was told. */
    synchronized Optional<String> link(String id) {
        return Optional.ofNullable(links.get(id));
    }

    synchronized void add(String id, String link) {
        links.put(id, link);
        try {
            lines.write(id + BETWEEN + link + "\n");
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
