package followthrough.local.keep;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import followthrough.document.Json;
import followthrough.document.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A shelf whose documents are files; each is replaced whole, so that a crash leaves the old or the new. */
public final class FolderShelf implements Shelf {
    private static final String SUFFIX = ".json";

    private final Path folder;

    /**
     * Opens a folder, made if need be.
     *
     * @throws UncheckedIOException when it cannot be made
     */
    public FolderShelf(Path folder) {
        this.folder = folder;
        io(() -> Files.createDirectories(folder));
    }

    @Override
    public synchronized void put(String name, Node document) {
        var next = folder.resolve(name + ".next");
        io(() -> Files.write(next, Json.bytes(document)));
        io(() -> Files.move(next, file(name), ATOMIC_MOVE));
    }

    @Override
    public synchronized void remove(String name) {
        io(() -> Files.deleteIfExists(file(name)));
    }

    @Override
    public Optional<Node> get(String name) {
        return Files.exists(file(name)) ? Optional.of(read(file(name))) : Optional.empty();
    }

    @Override
    public SortedMap<String, Node> all() {
        var all = new TreeMap<String, Node>();
        for (var file : Optional.ofNullable(folder.toFile().list()).orElse(new String[0])) {
            if (file.endsWith(SUFFIX)) {
                all.put(file.substring(0, file.length() - SUFFIX.length()), read(folder.resolve(file)));
            }
        }
        return all;
    }

    @Override
    public Shelf section(String name) {
        return new FolderShelf(folder.resolve(name));
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }

    private static Node read(Path file) {
        return Json.parse(io(() -> Files.readAllBytes(file)))
                .document()
                .orElseThrow(() -> new UncheckedIOException(new IOException(file + " is not JSON")));
    }

    private interface Io<T> {
        T run() throws IOException;
    }

    private static <T> T io(Io<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
