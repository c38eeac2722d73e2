package followthrough.web;

import followthrough.aws.Unavailable;
import followthrough.web.page.Assets;
import followthrough.web.page.Pages;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that one audience reaches. */
public final class Site {
    private final Routes routes;
    private final Problems problems;
    private final String referrers;

    private Site(Routes routes, Problems problems, String referrers) {
        this.routes = routes;
        this.problems = problems;
        this.referrers = referrers;
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
        new FollowUpPages(parts, opened, new FollowUpView(status, pages), problems).addTo(routes);
        new TimesPages(parts, opened, status, frames, pages, problems).addTo(routes);
        new LinkPages(parts, frames, pages, problems).addTo(routes);
        ConcernAnswers answers = new ConcernAnswers(parts, opened, problems);
        new ConcernApi(parts, answers).addTo(routes);
        new ReadingOn(parts).addTo(routes);
        new TimingApi(parts, opened, answers, problems).addTo(routes);
        new FollowUpApi(parts, answers).addTo(routes);
        ApiDocument.load().addTo(routes);
        new AssetRoutes(assets, problems).addTo(routes);
        return new Site(routes, problems, SecurityHeaders.NOBODY);
    }

    /** What staff reach: the page of their work. */
    public static Site ofStaff(StaffParts parts) {
        Pages pages = new Pages();
        Frames frames = new Frames(parts.settings(), Assets.load(), parts.clock());
        Problems problems = new Problems(frames, pages);
        Routes routes = new Routes(problems);
        Entrance entrance = new Entrance(parts.sessions(), SessionCookie.DEVICE);
        Door byLink = new LinkDoor(parts.links(), frames, pages);
        Door byDevice = new DeviceDoor(entrance, frames, pages, problems);
        addWork(parts, byLink, frames, pages, problems, routes);
        addWork(parts, byDevice, frames, pages, problems, routes);
        new DevicePages(parts, entrance, byLink, problems).addTo(routes);
        new FeedPages(parts, frames, pages, problems).addTo(routes, List.of(byLink, byDevice));
        return new Site(routes, problems, SecurityHeaders.OURSELVES);
    }

    /** What the office and managers reach, once they are signed in. */
    public static Site ofOffice(OfficeParts parts) {
        Pages pages = new Pages();
        StaffParts work = parts.work();
        Frames frames = new Frames(work.settings(), Assets.load(), work.clock());
        Problems problems = new Problems(frames, pages);
        Routes routes = new Routes(problems);
        Entrance entrance = new Entrance(work.sessions(), SessionCookie.OFFICE);
        SignInPages signIn = new SignInPages(parts, entrance, frames, pages, problems);
        signIn.addTo(routes);
        OfficeGate gate = new OfficeGate(work.settings(), entrance, signIn, problems);
        new OfficePages(parts, gate, entrance, signIn, frames, pages, problems).addTo(routes);
        new ResultsPages(parts, gate, frames, pages).addTo(routes);
        new JourneyPages(parts, gate, frames, pages, problems).addTo(routes);
        new StoryPages(parts, gate, frames, pages, problems).addTo(routes);
        new FindPages(parts, entrance, signIn, frames, pages).addTo(routes);
        Door byName = new SessionDoor(entrance, signIn);
        addWork(work, byName, frames, pages, problems, routes);
        new NoLogPages(parts, gate, frames, pages, problems).addTo(routes);
        new ExportPages(parts, gate, frames, pages, problems).addTo(routes);
        return new Site(routes, problems, SecurityHeaders.OURSELVES);
    }

    /** All that can be done about work by whoever comes in by a door. */
    private static void addWork(
            StaffParts parts, Door door, Frames frames, Pages pages, Problems problems, Routes routes) {
        Doorway doorway = new Doorway(door, parts.settings(), problems);
        new WorkPages(parts, doorway, frames, pages, problems).addTo(routes);
        new AbsencePages(parts, door, frames, pages, problems).addTo(routes);
        new NoPages(parts, doorway, frames, pages).addTo(routes);
        new TidyPages(parts, doorway, frames, pages, problems).addTo(routes);
        new BehalfPages(parts.desk(), doorway, frames, pages).addTo(routes);
    }

    /** Programs that look into mail send forms as they stand: that does nothing, anywhere. */
    private static boolean isUnpressed(Request request) {
        return request.method().equals("POST")
                && Form.of(request) instanceof Form.Read.Good(Form form)
                && form.isUnpressed();
    }

    /** Answers a request, whatever it is; throws only what nobody foresaw. */
    public Response answer(Request request) {
        return SecurityHeaders.on(routed(request), referrers);
    }

    /** The answer to a request that broke something nobody foresaw. */
    public Response broken(Request request) {
        return SecurityHeaders.on(problems.answer(request, Response.BROKEN), referrers);
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
            return isUnpressed(request) ? problems.answer(request, Response.UNPROCESSABLE) : routes.answer(request);
        } catch (Unavailable failure) {
            return problems.unavailable(request, failure.perhapsDone());
        }
    }
}
