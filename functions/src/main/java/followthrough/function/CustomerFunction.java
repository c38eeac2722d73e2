package followthrough.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.web.CustomerSite;
import followthrough.web.GatewayAnswer;
import followthrough.web.GatewayEvent;
import followthrough.web.Request;
import followthrough.web.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/** Answers customers: their pages and the API. It is what the gateway asks where no other route fits. */
public final class CustomerFunction implements RequestStreamHandler {
    private final CustomerSite site;
    private final Log log;

    /** As Lambda makes it. */
    public CustomerFunction() {
        this(Wiring.fromEnvironment(System.getenv(), InstantSource.system()));
    }

    /** With these parts. */
    public CustomerFunction(Wiring wiring) {
        site = wiring.customerSite();
        log = wiring.log();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        Request request = GatewayEvent.read(input.readAllBytes());
        Response response = answer(request);
        log.answered(
                request.id(),
                request.method(),
                site.pattern(request).orElse("none"),
                response.status(),
                response.about());
        output.write(GatewayAnswer.write(request, response));
    }

    private Response answer(Request request) {
        try {
            return site.answer(request);
        } catch (RuntimeException failure) {
            log.broken(request.id(), failure);
            return site.broken(request);
        }
    }
}
