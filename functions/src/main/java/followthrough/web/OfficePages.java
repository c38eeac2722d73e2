package followthrough.web;

import followthrough.concern.ConcernStore;
import followthrough.period.Period;
import followthrough.results.Results;
import followthrough.session.Session;
import followthrough.session.Sessions;
import followthrough.session.Sessions.SignedIn;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.DeviceLine;
import followthrough.web.page.DevicesPage;
import followthrough.web.page.Frame;
import followthrough.web.page.Pages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The front door of the office and of managers, and the list of where everybody is signed in. */
final class OfficePages {
    private static final String DEVICES = "/m/devices";
    private static final int WEEK = 7;

    private final SettingsSource settings;
    private final ConcernStore concerns;
    private final Sessions sessions;
    private final Results results;
    private final OfficeGate gate;
    private final Entrance entrance;
    private final SignInPages signIn;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;

    OfficePages(
            OfficeParts parts,
            OfficeGate gate,
            Entrance entrance,
            SignInPages signIn,
            Frames frames,
            Pages pages,
            Problems problems) {
        this.settings = parts.work().settings();
        this.concerns = parts.work().concerns();
        this.sessions = parts.work().sessions();
        this.results = parts.results();
        this.gate = gate;
        this.entrance = entrance;
        this.signIn = signIn;
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/m", (request, _) -> home(request));
        routes.on("GET", "/m/board", (request, _) -> gate.everybody(request, _ -> board()));
        routes.on("POST", "/m/sign-out-everywhere", (request, _) -> gate.everybody(request, this::leaveEverywhere));
        routes.on("GET", DEVICES, (request, _) -> gate.leaders(request, in -> devices(request, in)));
        routes.on("POST", DEVICES + "/end", (request, _) -> gate.leaders(request, _ -> end(request)));
    }

    private Response home(Request request) {
        Settings now = settings.current();
        return entrance.open(request, now).map(in -> home(in, now)).orElseGet(() -> signIn.form(request));
    }

    private Response home(SignedIn in, Settings now) {
        Frame frame = frame(now);
        Optional<Results.Compared> week =
                Optional.of(Period.upTo(LocalDate.ofInstant(frame.now(), now.business().zone()), WEEK))
                        .filter(_ -> OfficeGate.leads(in))
                        .map(results::compare);
        return Response.page(Response.OK, pages.office(new MondayView(frame, now).page(in, concerns, week)));
    }

    private Response board() {
        Settings now = settings.current();
        return Response.page(Response.OK, pages.board(new BoardView(frame(now), now).page(concerns)));
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
        return problems.ofForm(
                request,
                form -> {
                    sessions.end(form.value("session"));
                    return Response.seeOther(DEVICES + "?ended=1");
                });
    }

    private Frame frame(Settings now) {
        return frames.in(now.business().languages().getFirst(), now);
    }
}
