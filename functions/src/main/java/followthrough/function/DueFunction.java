package followthrough.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.journal.Subject;
import followthrough.plan.DueWork;
import followthrough.plan.WakePayload;
import followthrough.plan.Woken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Does what is due of a subject that the scheduler wakes. What it is woken with says only whom to look at: what is due
 * is read anew. Whatever fails is tried again by Lambda and lies in the on-failure queue at last, while the clock's
 * rounds find the subject in the table.
 */
public final class DueFunction implements RequestStreamHandler {
    private final DueWork dueWork;
    private final InstantSource clock;
    private final Log log;

    /** As Lambda makes it. */
    public DueFunction() {
        this(Wiring.fromEnvironment(System.getenv(), InstantSource.system()));
    }

    /** With these parts. */
    public DueFunction(Wiring wiring) {
        dueWork = wiring.dueWork();
        clock = wiring.clock();
        log = wiring.log();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        WakePayload payload = WakePayload.read(input.readAllBytes());
        try {
            wake(payload);
        } catch (RuntimeException failure) {
            log.broken(context.getAwsRequestId(), failure);
            throw new NotWoken();
        }
    }

    private void wake(WakePayload payload) {
        switch (payload) {
            case WakePayload.Good(Subject subject, long _, Instant _) ->
                    log.woken(subject.key(), dueWork.wake(subject, clock.instant()));
            case WakePayload.Foreign _, WakePayload.Newer _ -> log.woken("", Woken.NOT_OURS);
        }
    }

    /** Has Lambda try again. It quotes nothing, since what is thrown is printed. */
    private static final class NotWoken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
