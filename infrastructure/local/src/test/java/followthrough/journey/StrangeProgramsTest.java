package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.App;
import followthrough.journey.language.Town;
import followthrough.tools.Tool;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that read the document of the API and send whatever it allows, and much that it does not. */
class StrangeProgramsTest {
    private static final int MOST_SECONDS = 300;

    @TempDir private Path folder;

    @Test
    void whatever_is_sent_nothing_breaks_and_every_answer_is_as_documented()
            throws IOException, URISyntaxException, InterruptedException {
        Path tool = Tool.SCHEMATHESIS.path();
        try (Town town = Town.at("2027-03-02T10:00")) {
            Path output = folder.resolve("output.txt");
            Process process = start(tool, town, output);
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            end(process);

            String said = Files.readString(output);
            assertThat(ended).as("It ends within %s seconds: %s", MOST_SECONDS, said).isTrue();
            assertThat(process.exitValue()).as(said).isZero();
            assertThat(said).contains("Tested: 11");
        }
    }

    private Process start(Path tool, Town town, Path output) throws IOException, URISyntaxException {
        App app = town.customer().app();
        Path configuration = Path.of(getClass().getResource("/schemathesis.toml").toURI());
        ProcessBuilder builder =
                new ProcessBuilder(
                        tool.toString(),
                        "--config-file",
                        configuration.toString(),
                        "run",
                        town.system().baseUrl().resolve("/api/openapi.yaml").toString());
        builder.environment().put("LINK", App.link(app.tells("plumbing", "The Quillmark pipe hums.")));
        builder.environment().put("OTHER_LINK", App.link(app.tells("plumbing", "The Quillmark pipe sings.")));
        return builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }

    /** What a wrapper started ends with it. */
    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
    }
}
