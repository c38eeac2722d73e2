package followthrough.web;

import followthrough.aws.Unavailable;
import followthrough.web.page.Assets;
import followthrough.web.page.Pages;
import java.util.Optional;

/** All that customers reach: pages, the API, and what pages load. */
public final class CustomerSite {
    private final Routes routes;
    private final Problems problems;

    public CustomerSite(CustomerParts parts) {
        Assets assets = Assets.load();
        Pages pages = new Pages();
        Frames frames = new Frames(parts.settings(), assets, parts.clock());
        OpenedConcerns opened = new OpenedConcerns(parts.links(), parts.concerns());
        problems = new Problems(frames, pages);
        routes = new Routes(problems);
        new ReportPages(parts, frames, pages, problems).addTo(routes);
        new StatusPages(parts, opened, frames, pages, problems).addTo(routes);
        new LinkPages(parts, frames, pages, problems).addTo(routes);
        new ConcernApi(parts, opened, problems).addTo(routes);
        new AssetRoutes(assets, problems).addTo(routes);
    }

    /** Answers a request, whatever it is; throws only what nobody foresaw. */
    public Response answer(Request request) {
        return SecurityHeaders.on(routed(request));
    }

    /** The answer to a request that broke something nobody foresaw. */
    public Response broken(Request request) {
        return SecurityHeaders.on(problems.answer(request, Response.BROKEN));
    }

    /** The pattern of the path that a request is for, fit to be logged; empty if there is none. */
    public Optional<String> pattern(Request request) {
        return routes.pattern(request);
    }

    private Response routed(Request request) {
        try {
            return routes.answer(request);
        } catch (Unavailable failure) {
            return problems.unavailable(request, failure.perhapsDone());
        }
    }
}
