import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks how the Java sources under the current folder are laid out, or with the argument {@code apply} lays them out.
 *
 * <p>The formatter reads Java with the compiler of the JDK it runs in, and Maven may run in an older one: so this runs
 * by itself. Only what changed since the last good check is read again.
 */
final class Format {

    private static final File LAST_GOOD_CHECK = new File("target/layout-checked");
    private static final JavaFormatterOptions.Style STYLE =
            JavaFormatterOptions.Style.GOOGLE.toBuilder().indentationMultiplier(2).maxLineLength(120).build();
    private static final Formatter FORMATTER = new Formatter(JavaFormatterOptions.builder().style(STYLE).build());

    private Format() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> wrong = changed().parallelStream().filter(Format::isWrong).toList();
        if (List.of(arguments).contains("apply")) {
            wrong.forEach(Format::layOut);
        } else if (!wrong.isEmpty()) {
            wrong.forEach(file -> System.err.println("[ERROR] " + file));
            System.err.println("[ERROR] The formatter would lay these out otherwise. Run: mvn -Pformat");
            System.exit(1);
        }
        Files.createDirectories(LAST_GOOD_CHECK.toPath().getParent());
        Files.writeString(LAST_GOOD_CHECK.toPath(), "");
    }

    private static List<Path> changed() throws IOException {
        long since = lastGoodCheck();
        try (Stream<Path> paths = Files.walk(Path.of(""))) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains(File.separator + "target" + File.separator))
                    .filter(path -> path.toFile().lastModified() >= since)
                    .sorted()
                    .toList();
        }
    }

    /** In milliseconds since 1970; 0 where the formatter itself may have changed since. */
    private static long lastGoodCheck() {
        long checked = LAST_GOOD_CHECK.lastModified();
        return Stream.of("pom.xml", "infrastructure/build/Format.java")
                        .allMatch(file -> new File(file).lastModified() < checked)
                ? checked
                : 0;
    }

    private static boolean isWrong(Path file) {
        String source = read(file);
        return !laidOut(file, source).equals(source);
    }

    private static void layOut(Path file) {
        try {
            Files.writeString(file, laidOut(file, read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String laidOut(Path file, String source) {
        try {
            return FORMATTER.formatSourceAndFixImports(source);
        } catch (FormatterException e) {
            throw new IllegalArgumentException("Not readable as Java: " + file, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
