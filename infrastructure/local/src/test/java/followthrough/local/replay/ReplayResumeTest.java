package followthrough.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayResumeTest {
    @TempDir private Path folder = Path.of(".");

    private Stand start() {
        return Stand.start(folder.resolve("told"), options -> options.withData(folder.resolve("data")));
    }

    @Test
    void goes_on_where_it_was_stopped_even_where_the_last_row_was_told_and_not_yet_kept() throws IOException {
        var requests = new SomeRequests(folder);
        try (var stand = start()) {
            assertThat(stand.replay(requests.first(2))).isEmpty();
        }
        cutOffTheLastLine(folder.resolve("told"));
        try (var stand = start()) {
            assertThat(stand.replay(requests.first(3))).isEmpty();
            assertThat(stand.said()).first().isEqualTo("3 rows, of which 1 were told before");
            assertThat(stand.system().sentMail().to("replay.802@example.com")).hasSize(1);
        }
    }

    private static void cutOffTheLastLine(Path told) throws IOException {
        var text = Files.readString(told);
        Files.writeString(told, text.substring(0, text.length() - 5));
    }
}
