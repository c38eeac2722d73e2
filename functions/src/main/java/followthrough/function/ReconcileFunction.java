package followthrough.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.journal.Redriving;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/** Runs every few minutes and takes on what was not done in time, so that nothing rests on the stream. */
public final class ReconcileFunction implements RequestStreamHandler {
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
    public void handleRequest(InputStream input, OutputStream output, Context context) {
        int events = redriving.run();
        if (events > 0) {
            log.redriven(events);
        }
    }
}
