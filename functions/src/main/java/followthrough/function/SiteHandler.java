package followthrough.function;

import followthrough.web.GatewayAnswer;
import followthrough.web.GatewayEvent;
import followthrough.web.Request;
import followthrough.web.Response;
import followthrough.web.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Answers the gateway's requests for one site, and writes a line about each. */
final class SiteHandler {
    private final Site site;
    private final Log log;

    SiteHandler(Site site, Log log) {
        this.site = site;
        this.log = log;
    }

    void handle(InputStream input, OutputStream output) throws IOException {
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
