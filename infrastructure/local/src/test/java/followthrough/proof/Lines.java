package followthrough.proof;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** All lines that the functions write while it is open. */
final class Lines implements AutoCloseable {
    private final PrintStream before = System.out;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    Lines() {
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    List<String> holding(String... texts) {
        return written.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> Arrays.stream(texts).allMatch(line::contains))
                .toList();
    }

    @Override
    public void close() {
        System.setOut(before);
        before.print(written.toString(StandardCharsets.UTF_8));
    }
}
