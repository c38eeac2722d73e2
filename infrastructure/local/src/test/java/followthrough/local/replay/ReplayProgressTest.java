package followthrough.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReplayProgressTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();

    private Progress progress(boolean terminal) {
        var out = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new Progress("Telling", 1000, new Screen(out, terminal, nanos::get));
    }

    private void go(Progress progress, int steps, Duration each) {
        for (var step = 0; step < steps; step++) {
            nanos.addAndGet(each.toNanos());
            progress.step();
        }
    }

    @Test
    void on_a_terminal_one_line_is_written_over() {
        var progress = progress(true);
        go(progress, 2, Duration.ofMillis(250));
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\rTelling [..............................] 1/1000, 4.0 rows/s, 4:09 left\u001b[K"
                                + "\rTelling [..............................] 2/1000, 4.0 rows/s, 4:09 left\u001b[K");
    }

    @Test
    void elsewhere_a_line_comes_every_ten_seconds() {
        var progress = progress(false);
        go(progress, 1000, Duration.ofMillis(50));
        progress.end();
        assertThat(shown.toString(StandardCharsets.UTF_8).lines())
                .hasSize(6)
                .startsWith("Telling [######........................] 200/1000, 20.0 rows/s, 0:40 left")
                .endsWith("Telling [##############################] 1000/1000, 20.0 rows/s, in 0:50");
    }
}
