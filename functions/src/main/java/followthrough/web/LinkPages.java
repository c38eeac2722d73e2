package followthrough.web;

import followthrough.aws.Unavailable;
import followthrough.concern.TellingRules;
import followthrough.customer.AskingForLinks;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.Frame;
import followthrough.web.page.LinkPage;
import followthrough.web.page.Pages;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The form that asks for a fresh link. Its answer is the same whether or not the address is known. */
final class LinkPages {
    private final SettingsSource settings;
    private final AskingForLinks asking;
    private final Sources sources;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;
    private final InstantSource clock;

    LinkPages(CustomerParts parts, Frames frames, Pages pages, Problems problems) {
        this.settings = parts.settings();
        this.asking = parts.askingForLinks();
        this.sources = parts.sources();
        this.clock = parts.clock();
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/link", (request, _) -> show(request, LinkPage.Reason.ASKED));
        routes.on("POST", "/link", (request, _) -> ask(request));
    }

    private Response ask(Request request) {
        return problems.ofForm(
                request,
                form ->
                        switch (TellingRules.checkMail(form.value("mail"))) {
                            case Checked.Invalid<String>(List<FieldProblem> wrong) ->
                                    again(request, Response.UNPROCESSABLE, LinkPage.Reason.ASKED, form, wrong);
                            case Checked.Valid<String>(String mail) -> ask(request, form, mail);
                        });
    }

    private Response ask(Request request, Form form, String mail) {
        Settings now = settings.current();
        try {
            return asking.ask(mail, form.isTicked("revoke"), sources.of(request), now)
                    .map(again -> tooMany(request, again))
                    .orElseGet(() -> show(request, LinkPage.Reason.SENT));
        } catch (Unavailable failure) {
            LinkPage.Reason reason = failure.perhapsDone() ? LinkPage.Reason.UNCONFIRMED : LinkPage.Reason.NOT_RECORDED;
            return again(request, Response.UNAVAILABLE, reason, form, List.of());
        }
    }

    private Response tooMany(Request request, Instant again) {
        return Problems.later(problems.answer(request, Response.TOO_MANY, Optional.of(again)), clock.instant(), again);
    }

    private Response show(Request request, LinkPage.Reason reason) {
        return Response.page(Response.OK, pages.link(LinkPage.of(frames.ofAny(request), reason)));
    }

    private Response again(Request request, int status, LinkPage.Reason reason, Form form, List<FieldProblem> wrong) {
        Frame frame = frames.ofAny(request);
        return Response.page(
                status,
                pages.link(
                        new LinkPage(
                                frame,
                                reason,
                                form.value("mail"),
                                form.isTicked("revoke"),
                                Views.errors(wrong, frame.words()))));
    }
}
