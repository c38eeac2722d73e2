package followthrough.journey.language;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every line that is printed while journeys run, with the name of the thread that prints it, which is that of the
 * function.
 */
public final class Overheard {
    private static final List<Line> LINES = new ArrayList<>();
    private static boolean listening;

    private Overheard() {}

    /** A printed line. */
    public record Line(String thread, String text) {
        /** Whether a function of the product printed it. */
        public boolean isOfAFunction() {
            return thread.matches("(Customer|Due|Journal|MailEvents|Office|Reconcile|Settings|Staff)Function");
        }
    }

    /** Listens from now on; what is printed is still seen on the console. */
    public static synchronized void listen() {
        if (!listening) {
            listening = true;
            System.setOut(new PrintStream(new Ear(System.out), true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(new Ear(System.err), true, StandardCharsets.UTF_8));
        }
    }

    /** All lines so far. */
    public static synchronized List<Line> lines() {
        return List.copyOf(LINES);
    }

    /** What a function last said of something that it did not foresee. */
    static synchronized String lastBroken() {
        return LINES.reversed().stream()
                .map(Line::text)
                .filter(text -> text.contains("\"what\":\"broken\""))
                .findFirst()
                .orElse("nothing is said of it");
    }

    private static synchronized void heard(Line line) {
        LINES.add(line);
    }

    private static final class Ear extends OutputStream {
        private final OutputStream console;
        private final Map<String, ByteArrayOutputStream> unfinished = new ConcurrentHashMap<>();

        Ear(OutputStream console) {
            this.console = console;
        }

        @Override
        public void write(int oneByte) {
            write(new byte[] {(byte) oneByte}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            pass(bytes, from, length);
            Thread speaker = Thread.currentThread();
            ByteArrayOutputStream said =
                    unfinished.computeIfAbsent(
                            speaker.threadId() + " " + speaker.getName(), _ -> new ByteArrayOutputStream());
            for (int at = from; at < from + length; at++) {
                if (bytes[at] == '\n') {
                    heard(new Line(speaker.getName(), said.toString(StandardCharsets.UTF_8).stripTrailing()));
                    said.reset();
                } else {
                    said.write(bytes[at]);
                }
            }
        }

        private void pass(byte[] bytes, int from, int length) {
            try {
                console.write(bytes, from, length);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
