package followthrough.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journal.EventWorker;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;

/**
 * Does what hangs from events as soon as they are recorded. It hears of them through the table's stream, of which the
 * filter of the mapping lets through only newly put events. A record is handed back to the stream only if not even its
 * failure could be recorded.
 */
public final class JournalFunction implements RequestStreamHandler {
    private final EventWorker worker;
    private final Log log;

    /** As Lambda makes it. */
    public JournalFunction() {
        this(Wiring.fromEnvironment(System.getenv(), InstantSource.system()));
    }

    /** With these parts. */
    public JournalFunction(Wiring wiring) {
        worker = wiring.eventWorker();
        log = wiring.log();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        List<Node> failures =
                StreamBatch.read(input.readAllBytes()).stream()
                        .filter(entry -> !isDone(entry, context.getAwsRequestId()))
                        .map(JournalFunction::failure)
                        .toList();
        output.write(Json.bytes(Json.mapping().with("batchItemFailures", failures).build()));
    }

    private boolean isDone(StreamBatch.Entry entry, String request) {
        try {
            worker.work(entry.event());
            return true;
        } catch (RuntimeException failure) {
            log.broken(request, failure);
            return false;
        }
    }

    private static Node failure(StreamBatch.Entry entry) {
        return Json.mapping().with("itemIdentifier", entry.sequenceNumber()).build();
    }
}
