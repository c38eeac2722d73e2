package followthrough.local.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Where progress is shown.
 *
 * @param terminal whether a line can be written over
 * @param nanos the machine's nanoseconds, for measuring
 */
record Screen(PrintStream out, boolean terminal, LongSupplier nanos) {
    private static final Duration ON_A_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    /** How long a line stands before the next. */
    Duration pause() {
        return terminal ? ON_A_TERMINAL : ELSEWHERE;
    }

    void show(String line) {
        out.print(terminal ? "\r" + line + "\u001b[K" : line + System.lineSeparator());
        out.flush();
    }

    /** Leaves the line that was written over as it is. */
    void leave() {
        if (terminal) {
            out.println();
        }
    }

    void say(String line) {
        out.println(line);
    }
}
