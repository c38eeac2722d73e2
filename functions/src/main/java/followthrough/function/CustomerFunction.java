package followthrough.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.web.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/** Answers customers: their pages and the API. It is what the gateway asks where no other route fits. */
public final class CustomerFunction implements RequestStreamHandler {
    private final SiteHandler handler;

    /** As Lambda makes it. */
    public CustomerFunction() {
        this(Wiring.fromEnvironment(System.getenv(), InstantSource.system()));
    }

    /** With these parts. */
    public CustomerFunction(Wiring wiring) {
        handler = new SiteHandler(Site.ofCustomers(wiring.customerParts()), wiring.log());
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        handler.handle(input, output);
    }
}
