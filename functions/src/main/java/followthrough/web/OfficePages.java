package followthrough.web;

import followthrough.concern.ConcernStore;
import followthrough.session.Session;
import followthrough.session.Sessions;
import followthrough.session.Sessions.SignedIn;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.DeviceLine;
import followthrough.web.page.DevicesPage;
import followthrough.web.page.Frame;
import followthrough.web.page.OfficePage;
import followthrough.web.page.Pages;
import java.time.ZoneId;
import java.util.function.Function;

/** The front door of the office and of managers, and the list of where everybody is signed in. */
final class OfficePages {
    private static final String DEVICES = "/m/devices";

    private final SettingsSource settings;
    private final ConcernStore concerns;
    private final Sessions sessions;
    private final Entrance entrance;
    private final SignInPages signIn;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;

    OfficePages(
            OfficeParts parts, Entrance entrance, SignInPages signIn, Frames frames, Pages pages, Problems problems) {
        this.settings = parts.work().settings();
        this.concerns = parts.work().concerns();
        this.sessions = parts.work().sessions();
        this.entrance = entrance;
        this.signIn = signIn;
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/m", (request, _) -> home(request));
        routes.on("GET", "/m/board", (request, _) -> signedIn(request, _ -> board()));
        routes.on("POST", "/m/sign-out-everywhere", (request, _) -> signedIn(request, this::leaveEverywhere));
        routes.on("GET", DEVICES, (request, _) -> leading(request, in -> devices(request, in)));
        routes.on("POST", DEVICES + "/end", (request, _) -> leading(request, _ -> end(request)));
    }

    private Response home(Request request) {
        Settings now = settings.current();
        return entrance.open(request, now).map(in -> home(in, now)).orElseGet(() -> signIn.form(request));
    }

    private Response home(SignedIn in, Settings now) {
        OfficePage page =
                new OfficePage(
                        frame(now), in.member().name(), leads(in), in.session().until(), now.zoneOf(in.member()));
        return Response.page(Response.OK, pages.office(page));
    }

    private Response board() {
        Settings now = settings.current();
        return Response.page(Response.OK, pages.board(new BoardView(frame(now), now).page(concerns)));
    }

    private Response signedIn(Request request, Function<SignedIn, Response> answer) {
        return entrance.open(request, settings.current()).map(answer).orElseGet(() -> signIn.needed(request));
    }

    /** For managers and owners alone. */
    private Response leading(Request request, Function<SignedIn, Response> answer) {
        return signedIn(request, in -> leads(in) ? answer.apply(in) : problems.answer(request, Response.FORBIDDEN));
    }

    private static boolean leads(SignedIn in) {
        return LeadersDoor.leads(in.member());
    }

    private Response leaveEverywhere(SignedIn in) {
        sessions.endAllOf(in.member(), settings.current());
        return entrance.left("/m?left=1");
    }

    private Response devices(Request request, SignedIn reader) {
        Settings now = settings.current();
        ZoneId zone = now.zoneOf(reader.member());
        DevicesPage page =
                new DevicesPage(
                        frame(now),
                        sessions.all(now).stream().map(one -> line(one, reader)).toList(),
                        zone,
                        request.parameter("ended").isPresent());
        return Response.page(Response.OK, pages.devices(page));
    }

    private static DeviceLine line(SignedIn one, SignedIn reader) {
        Session session = one.session();
        return new DeviceLine(
                session.id(),
                one.member().name(),
                session.kind().code(),
                session.madeAt(),
                session.usedAt(),
                session.until(),
                session.id().equals(reader.session().id()));
    }

    private Response end(Request request) {
        return switch (Form.of(request)) {
            case Form.Read.WrongType _ -> problems.answer(request, Response.WRONG_TYPE);
            case Form.Read.Garbled _ -> problems.answer(request, Response.BAD_REQUEST);
            case Form.Read.Good(Form form) -> {
                sessions.end(form.value("session"));
                yield Response.seeOther(DEVICES + "?ended=1");
            }
        };
    }

    private Frame frame(Settings now) {
        return frames.in(now.business().languages().getFirst(), now);
    }
}
