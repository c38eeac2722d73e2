package followthrough.web;

import followthrough.aws.Unavailable;
import followthrough.concern.ConcernFile;
import followthrough.concern.Expressions;
import followthrough.concern.Outcome;
import followthrough.link.Links;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.Pressed;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The page of one concern, and what its customer can press there. A press that was recorded leads back to the page. */
final class StatusPages {
    private final SettingsSource settings;
    private final OpenedConcerns opened;
    private final Sources sources;
    private final Links links;
    private final InstantSource clock;
    private final Press.Acts acts;
    private final StatusView view;
    private final Problems problems;

    StatusPages(CustomerParts parts, OpenedConcerns opened, StatusView view, Problems problems) {
        this.settings = parts.settings();
        this.acts = new Press.Acts(parts.expressions(), parts.deciding());
        this.opened = opened;
        this.sources = parts.sources();
        this.links = parts.links();
        this.clock = parts.clock();
        this.view = view;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/c/{link}", this::status);
        routes.on("GET", "/c/{link}/reminders", this::status);
        for (Press press : Press.values()) {
            routes.on("POST", "/c/{link}/" + press.path(), (request, link) -> press(press, request, link));
        }
    }

    private Response status(Request request, String link) {
        Pressed pressed = Pressed.of(request.parameter("pressed").orElse(""));
        return opened.open(link)
                .map(file ->
                        opened.isOf(link, file)
                                ? view.of(link, file, settings.current()).show(Response.OK, pressed)
                                : leadToKept(file))
                .orElseGet(() -> problems.brokenLink(request));
    }

    /** A duplicate's link leads to the page that the customer keeps. */
    private Response leadToKept(ConcernFile file) {
        return Response.seeOther("/c/" + links.write(file.concern().link())).about(file.concern().id());
    }

    private Response press(Press press, Request request, String link) {
        return problems.ofForm(
                request,
                form ->
                        opened.open(link)
                                .map(file -> press(press, form, link, file, sources.of(request)))
                                .orElseGet(() -> problems.brokenLink(request)));
    }

    private Response press(Press press, Form form, String link, ConcernFile file, String source) {
        Settings now = settings.current();
        StatusView.Shown shown = view.of(link, file, now);
        try {
            return switch (press.on(acts, file, form, new Expressions.Context(source, now))) {
                case Outcome.Recorded(ConcernFile after) -> leadBack(link, file, after, press.pressed());
                case Outcome.Outdated(ConcernFile other) ->
                        view.of(link, other, now).show(Response.CONFLICT, Pressed.CHANGED);
                case Outcome.TooMany(Instant again) ->
                        Problems.later(
                                shown.again(Response.TOO_MANY, Pressed.LIMITED, press, form, List.of()),
                                clock.instant(),
                                again);
                case Outcome.Refused(List<FieldProblem> wrong) ->
                        shown.again(Response.UNPROCESSABLE, Pressed.REFUSED, press, form, wrong);
            };
        } catch (Unavailable failure) {
            Pressed failed = failure.perhapsDone() ? Pressed.UNCONFIRMED : Pressed.NOT_RECORDED;
            return shown.again(Response.UNAVAILABLE, failed, press, form, List.of());
        }
    }

    /** Leads to the page, so that loading it again presses nothing again; by a new link where this one was revoked. */
    private Response leadBack(String link, ConcernFile before, ConcernFile after, Pressed pressed) {
        boolean revoked = !after.concern().link().equals(before.concern().link());
        String path = "/c/" + (revoked ? links.write(after.concern().link()) : link);
        return Response.seeOther(path + "?pressed=" + pressed.code()).about(after.concern().id());
    }
}
