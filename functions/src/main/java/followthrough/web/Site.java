package followthrough.web;

import followthrough.aws.Unavailable;
import followthrough.web.page.Assets;
import followthrough.web.page.Pages;
import java.util.Optional;
import java.util.Set;

/** All that one audience reaches. */
public final class Site {
    private final Routes routes;
    private final Problems problems;

    private Site(Routes routes, Problems problems) {
        this.routes = routes;
        this.problems = problems;
    }

    /** What customers reach: pages, the API, and what pages load. */
    public static Site ofCustomers(CustomerParts parts) {
        Assets assets = Assets.load();
        Pages pages = new Pages();
        Frames frames = new Frames(parts.settings(), assets, parts.clock());
        OpenedConcerns opened = new OpenedConcerns(parts.links(), parts.concerns());
        Problems problems = new Problems(frames, pages);
        Routes routes = new Routes(problems);
        new ReportPages(parts, frames, pages, problems).addTo(routes);
        StatusView status = new StatusView(parts, frames, pages);
        new StatusPages(parts, opened, status, problems).addTo(routes);
        new TimesPages(parts, opened, status, frames, pages, problems).addTo(routes);
        new LinkPages(parts, frames, pages, problems).addTo(routes);
        ConcernAnswers answers = new ConcernAnswers(parts, opened, problems);
        new ConcernApi(parts, answers).addTo(routes);
        new TimingApi(parts, opened, answers, problems).addTo(routes);
        ApiDocument.load().addTo(routes);
        new AssetRoutes(assets, problems).addTo(routes);
        return new Site(routes, problems);
    }

    /** What staff reach: the page of their work. */
    public static Site ofStaff(StaffParts parts) {
        Pages pages = new Pages();
        Frames frames = new Frames(parts.settings(), Assets.load(), parts.clock());
        Problems problems = new Problems(frames, pages);
        Routes routes = new Routes(problems);
        Door door = new LinkDoor(parts.links(), frames, pages);
        new WorkPages(parts, door, frames, pages, problems).addTo(routes);
        Doorway doorway = new Doorway(door, parts.settings(), problems);
        new NoPages(parts, doorway, frames, pages).addTo(routes);
        new TidyPages(parts, doorway, frames, pages, problems).addTo(routes);
        new BehalfPages(parts.desk(), doorway, frames, pages).addTo(routes);
        return new Site(routes, problems);
    }

    /** Answers a request, whatever it is; throws only what nobody foresaw. */
    public Response answer(Request request) {
        return SecurityHeaders.on(routed(request));
    }

    /** The answer to a request that broke something nobody foresaw. */
    public Response broken(Request request) {
        return SecurityHeaders.on(problems.answer(request, Response.BROKEN));
    }

    /** All that is answered, each as its method and the pattern of its path; HEAD and OPTIONS are not listed. */
    public Set<String> operations() {
        return routes.operations();
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
