package followthrough.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.web.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/** Answers staff: the pages of their work, opened by links in mails to them or on a device of theirs. */
public final class StaffFunction implements RequestStreamHandler {
    private final SiteHandler handler;

    /** As Lambda makes it. */
    public StaffFunction() {
        this(Wiring.fromEnvironment(System.getenv(), InstantSource.system()));
    }

    /** With these parts. */
    public StaffFunction(Wiring wiring) {
        handler = new SiteHandler(Site.ofStaff(wiring.staffParts()), wiring.log());
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        handler.handle(input, output);
    }
}
