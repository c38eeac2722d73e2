package followthrough.team.settings;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract against DynamoDB Local. */
class SettingsInDynamoDbLocalTest extends SettingsStoreContract {

    private static final int PORT = FreePort.any();
    private static final DynamoDBProxyServer SERVER = server();

    @BeforeAll
    static void dynamo_db_is_there() throws Exception {
        SERVER.start();
    }

    @AfterAll
    static void it_goes() throws Exception {
        SERVER.stop();
    }

    @Override
    URI endpoint() {
        return URI.create("http://127.0.0.1:" + PORT);
    }

    private static DynamoDBProxyServer server() {
        try {
            return ServerRunner.createServerFromCommandLineArgs(
                    new String[] {"-inMemory", "-disableTelemetry", "-port", Integer.toString(PORT)});
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
