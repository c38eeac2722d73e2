package followthrough.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.web.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/** Answers the office and managers, who sign in by a mailed link. */
public final class OfficeFunction implements RequestStreamHandler {
    private final SiteHandler handler;

    /** As Lambda makes it. */
    public OfficeFunction() {
        this(Wiring.fromEnvironment(System.getenv(), InstantSource.system()));
    }

    /** With these parts. */
    public OfficeFunction(Wiring wiring) {
        handler = new SiteHandler(Site.ofOffice(wiring.officeParts()), wiring.log());
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        handler.handle(input, output);
    }
}
