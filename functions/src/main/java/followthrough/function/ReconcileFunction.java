package followthrough.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.document.Parsed;
import followthrough.journal.Redriving;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Runs every few minutes and takes on what was not done in time, so that nothing rests on the stream. Operators invoke
 * it with <code>{"putBack": true}</code> to have tried again what was set aside.
 */
public final class ReconcileFunction implements RequestStreamHandler {
    /** Longer than the calls that one event may need. */
    private static final Duration ONE_EVENT = Duration.ofSeconds(20);

    private final Redriving redriving;
    private final Log log;

    /** As Lambda makes it. */
    public ReconcileFunction() {
        this(Wiring.fromEnvironment(System.getenv(), InstantSource.system()));
    }

    /** With these parts. */
    public ReconcileFunction(Wiring wiring) {
        redriving = wiring.redriving();
        log = wiring.log();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        try {
            int events = asksToPutBack(input.readAllBytes()) ? redriving.putBack() : run(context);
            if (events > 0) {
                log.redriven(events);
            }
        } catch (RuntimeException failure) {
            log.broken(context.getAwsRequestId(), failure);
        }
    }

    private int run(Context context) {
        return redriving.run(() -> context.getRemainingTimeInMillis() > ONE_EVENT.toMillis());
    }

    private static boolean asksToPutBack(byte[] input) {
        return Json.parse(input) instanceof Parsed.Good(Node.Mapping asked)
                && asked.field("putBack").filter(Node.Bool.class::isInstance).isPresent();
    }
}
