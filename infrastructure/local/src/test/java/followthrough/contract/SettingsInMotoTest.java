package followthrough.team.settings;

import followthrough.tools.Tool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract against moto. */
class SettingsInMotoTest extends SettingsStoreContract {

    private static final int PORT = FreePort.any();

    private static Optional<Process> moto = Optional.empty();

    @BeforeAll
    static void moto_is_there() throws IOException {
        Process process =
                new ProcessBuilder(Tool.MOTO_SERVER.path().toString(), "-H", "127.0.0.1", "-p", Integer.toString(PORT))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        moto = Optional.of(process);
        while (!listens()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("moto ended with " + process.exitValue());
            }
            Thread.onSpinWait();
        }
    }

    @AfterAll
    static void it_goes() {
        moto.ifPresent(Process::destroy);
    }

    @Override
    URI endpoint() {
        return URI.create("http://127.0.0.1:" + PORT);
    }

    private static boolean listens() {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
