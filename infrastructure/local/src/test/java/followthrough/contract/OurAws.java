package followthrough.contract;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import followthrough.local.LocalSystem;
import followthrough.local.Options;
import followthrough.local.fault.Faults;
import followthrough.local.mail.Mailbox;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** What the local runtime is made of: DynamoDB Local, and the endpoint of the other services. One for all contracts. */
final class OurAws {
    private OurAws() {}

    private static final class Tables {
        private static final Aws AWS = started();

        private static Aws started() {
            try {
                var port = freePort();
                var options = new String[] {"-inMemory", "-disableTelemetry", "-port", Integer.toString(port)};
                DynamoDBProxyServer server = ServerRunner.createServerFromCommandLineArgs(options);
                server.start();
                return new Aws(URI.create("http://127.0.0.1:" + port)).withTable();
            } catch (Exception e) {
                throw new IllegalStateException("DynamoDB Local does not start", e);
            }
        }
    }

    private static final class Endpoint {
        private static final LocalSystem SYSTEM = started();

        private static LocalSystem started() {
            var system = LocalSystem.start(Options.of(Aws.TEMPLATE));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(system::close));
            return system;
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** DynamoDB Local. */
    static Aws tables() {
        return Tables.AWS;
    }

    /** Where mails are sent to. */
    static Aws mails() {
        return endpoint();
    }

    /** Where schedules are made. */
    static Aws schedules() {
        return endpoint();
    }

    private static Aws endpoint() {
        return new Aws(Endpoint.SYSTEM.servicesUrl());
    }

    /** What arrived there. */
    static Mailbox mailbox() {
        return Endpoint.SYSTEM.sentMail();
    }

    /** What goes wrong there on order. */
    static Faults faults() {
        return Endpoint.SYSTEM.faults();
    }
}
