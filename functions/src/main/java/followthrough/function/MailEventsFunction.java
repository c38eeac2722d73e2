package followthrough.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.delivery.MailEvent;
import followthrough.delivery.MailFeedback;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/**
 * Takes in what the mail service says of letters: that they came back, that it would not carry them, or that their
 * reader called them unwanted. The same may be said several times. Whatever fails is tried again by Lambda and lies in
 * the on-failure queue at last.
 */
public final class MailEventsFunction implements RequestStreamHandler {
    private final MailFeedback feedback;
    private final Log log;

    /** As Lambda makes it. */
    public MailEventsFunction() {
        this(Wiring.fromEnvironment(System.getenv(), InstantSource.system()));
    }

    /** With these parts. */
    public MailEventsFunction(Wiring wiring) {
        feedback = wiring.mailFeedback();
        log = wiring.log();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        MailEvent event = MailEvent.read(input.readAllBytes());
        try {
            log.mailEvent(event.kind(), event.concern(), feedback.take(event));
        } catch (RuntimeException failure) {
            log.broken(context.getAwsRequestId(), failure);
            throw new NotTakenIn();
        }
    }

    /** Has Lambda try again. It quotes nothing, since what is thrown is printed. */
    private static final class NotTakenIn extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
