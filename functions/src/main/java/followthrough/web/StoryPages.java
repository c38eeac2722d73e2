package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.Outcome;
import followthrough.fieldwork.TidyActs;
import followthrough.mail.RenderedLetter;
import followthrough.session.Sessions.SignedIn;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.Errors;
import followthrough.web.page.Frame;
import followthrough.web.page.MailPage;
import followthrough.web.page.Pages;
import followthrough.web.page.StoryPage.Pressed;
import followthrough.words.FieldProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The whole story of a concern, for everybody of the office, managers and the owner: one read, however long it is. What
 * is missing elsewhere can be done here; all else on the page of the work, to which it leads.
 */
final class StoryPages {
    private static final String STORY = "/m/concerns/{link}";
    private static final String ID = "[0-9a-z]{1,64}";

    /**
     * A letter has its styles within, and shall do nothing: no scripts, no forms, nothing loaded, and as if from a site
     * of its own.
     */
    private static final String LETTER_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox; form-action 'none'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    private final SettingsSource settings;
    private final ConcernStore concerns;
    private final TidyActs acts;
    private final StoryParts parts;
    private final OfficeGate gate;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;

    StoryPages(OfficeParts parts, OfficeGate gate, Frames frames, Pages pages, Problems problems) {
        this.settings = parts.work().settings();
        this.concerns = parts.work().concerns();
        this.acts = parts.work().desk().tidy();
        this.parts = parts.story();
        this.gate = gate;
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    /**
     * Somebody who looks at a concern.
     *
     * @param now the present settings
     */
    private record Visit(Request request, SignedIn in, Settings now, ConcernFile file) {}

    private interface Look {
        Response of(Visit visit);
    }

    void addTo(Routes routes) {
        routes.on("GET", STORY, (request, id) -> signedIn(request, id, this::look));
        routes.on("GET", STORY + "/mail", (request, id) -> signedIn(request, id, this::letter));
        routes.on(
                "POST",
                STORY + "/reopen",
                (request, id) -> signedIn(request, id, visit -> pressed(visit, this::reopen)));
        routes.on(
                "POST",
                STORY + "/retry",
                (request, id) -> signedIn(request, id, visit -> pressed(visit, (pressing, _) -> retry(pressing))));
    }

    private Response signedIn(Request request, String id, Look look) {
        return gate.everybody(
                request,
                in ->
                        Optional.of(id)
                                .filter(text -> text.matches(ID))
                                .flatMap(concerns::load)
                                .map(file -> look.of(new Visit(request, in, settings.current(), file)).about(id))
                                .orElseGet(() -> problems.notFound(request)));
    }

    private Response look(Visit visit) {
        String before = StoryView.place(visit.request().parameter("before").orElse(""));
        Pressed pressed = Pressed.of(visit.request().parameter("pressed").orElse(""));
        return Response.page(
                Response.OK, pages.story(view(visit).page(visit.file(), before, pressed, "", Errors.NONE)));
    }

    private StoryView view(Visit visit) {
        return new StoryView(frame(visit.now()), visit.now(), visit.now().zoneOf(visit.in().member()), parts.letters());
    }

    private Frame frame(Settings now) {
        return frames.in(now.business().languages().getFirst(), now);
    }

    private Response letter(Visit visit) {
        Request request = visit.request();
        String place = StoryView.place(request.parameter("event").orElse(""));
        String letter = request.parameter("letter").orElse("");
        return visit.file()
                .eventAt(place)
                .flatMap(event ->
                        parts.letters()
                                .again(visit.file(), event, letter)
                                .map(written -> {
                                    String address = StoryView.address(visit.file().concern(), event.id(), letter);
                                    return letter(visit, written, address);
                                }))
                .orElseGet(() -> problems.notFound(request));
    }

    private Response letter(Visit visit, RenderedLetter letter, String address) {
        if (visit.request().parameter("as").filter("html"::equals).isPresent()) {
            return Response.page(Response.OK, letter.html()).with("Content-Security-Policy", LETTER_POLICY);
        }
        MailPage page =
                new MailPage(
                        frame(visit.now()),
                        visit.file().concern().id(),
                        visit.file().concern().reference(),
                        letter.subject(),
                        letter.text(),
                        address + "&as=html");
        return Response.page(Response.OK, pages.mail(page));
    }

    private Response pressed(Visit visit, BiFunction<Visit, Form, Response> act) {
        return problems.ofForm(visit.request(), form -> act.apply(visit, form));
    }

    private Response reopen(Visit visit, Form form) {
        String words = form.value("words");
        return switch (acts.openAgain(visit.file(), visit.in().member(), words)) {
            case Outcome.Recorded(ConcernFile after) -> leadBack(after, Pressed.REOPENED);
            case Outcome.Outdated(ConcernFile standing) -> leadBack(standing, Pressed.OUTDATED);
            case Outcome.Refused(List<FieldProblem> wrong) -> refuse(visit, words, wrong);
            case Outcome.TooMany _ -> throw new IllegalStateException("Staff are not limited");
        };
    }

    private Response refuse(Visit visit, String words, List<FieldProblem> wrong) {
        StoryView view = view(visit);
        Errors errors = Views.errors(wrong, view.frame().words());
        return Response.page(
                Response.UNPROCESSABLE, pages.story(view.page(visit.file(), "", Pressed.NOTHING, words, errors)));
    }

    private Response retry(Visit visit) {
        parts.aside().retry(visit.file());
        return leadBack(visit.file(), Pressed.RETRIED);
    }

    private static Response leadBack(ConcernFile file, Pressed pressed) {
        return Response.seeOther("/m/concerns/" + file.concern().id() + "?pressed=" + pressed.code());
    }
}
