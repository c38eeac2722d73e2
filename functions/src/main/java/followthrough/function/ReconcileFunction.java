package followthrough.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.document.Parsed;
import followthrough.journal.Redriving;
import followthrough.plan.CatchingUp;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Runs every few minutes and takes on what was not done in time, so that nothing rests on the stream or the scheduler.
 * Operators invoke it with <code>{"putBack": true}</code> to have tried again what was set aside.
 */
public final class ReconcileFunction implements RequestStreamHandler {
    /** Longer than the calls that one event may need. */
    private static final Duration ONE_EVENT = Duration.ofSeconds(20);

    private final Redriving redriving;
    private final CatchingUp catchingUp;
    private final Log log;

    /** As Lambda makes it. */
    public ReconcileFunction() {
        this(Wiring.fromEnvironment(System.getenv(), InstantSource.system()));
    }

    /** With these parts. */
    public ReconcileFunction(Wiring wiring) {
        redriving = wiring.redriving();
        catchingUp = wiring.catchingUp();
        log = wiring.log();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        try {
            if (asksToPutBack(input.readAllBytes())) {
                tell(redriving.putBack(), 0);
            } else {
                tell(redriving.run(() -> hasTime(context)), catchingUp.run(() -> hasTime(context)));
            }
        } catch (RuntimeException failure) {
            log.broken(context.getAwsRequestId(), failure);
        }
    }

    private void tell(int events, int subjects) {
        if (events + subjects > 0) {
            log.redriven(events, subjects);
        }
    }

    private static boolean hasTime(Context context) {
        return context.getRemainingTimeInMillis() > ONE_EVENT.toMillis();
    }

    private static boolean asksToPutBack(byte[] input) {
        return Json.parse(input) instanceof Parsed.Good(Node.Mapping asked)
                && asked.field("putBack").filter(Node.Bool.class::isInstance).isPresent();
    }
}
