package followthrough.web;

import followthrough.aws.Unavailable;
import followthrough.concern.TellingRules;
import followthrough.session.AskingToSignIn;
import followthrough.session.SignInLinks;
import followthrough.session.SigningIn;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.web.page.ConfirmPage;
import followthrough.web.page.EnterPage;
import followthrough.web.page.Frame;
import followthrough.web.page.Pages;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * How people of the office and managers sign in: by a link in a mail, without a password. What is answered to an
 * address is the same whether or not it is one of ours.
 */
final class SignInPages {
    private static final String HOME = "/m";
    private static final String TO = "to";
    private static final String MAIL = "mail";

    private final SettingsSource settings;
    private final AskingToSignIn asking;
    private final SignInLinks links;
    private final SigningIn signingIn;
    private final Entrance entrance;
    private final Sources sources;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;
    private final InstantSource clock;

    SignInPages(OfficeParts parts, Entrance entrance, Frames frames, Pages pages, Problems problems) {
        this.settings = parts.work().settings();
        this.asking = parts.asking();
        this.links = parts.links();
        this.signingIn = parts.signingIn();
        this.entrance = entrance;
        this.sources = parts.sources();
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
        this.clock = parts.work().clock();
    }

    void addTo(Routes routes) {
        routes.on("POST", "/m/sign-in", (request, _) -> ask(request));
        routes.on("GET", "/m/in/{link}", this::look);
        routes.on("POST", "/m/in/{link}", this::enter);
        routes.on("POST", "/m/sign-out", (request, _) -> leave(request));
    }

    /** The form, to whoever comes to the front door without being signed in. */
    Response form(Request request) {
        EnterPage.Reason reason =
                request.parameter("left").isPresent() ? EnterPage.Reason.LEFT : EnterPage.Reason.ASKED;
        return show(request, Response.OK, reason, OwnPath.checked(request.parameter(TO).orElse("")));
    }

    /** The answer to whoever wants to look at or press something for which they have to be signed in. */
    Response needed(Request request) {
        return CrossSite.isPressedIn(request)
                ? problems.answer(request, Response.FORBIDDEN)
                : show(request, Response.FORBIDDEN, EnterPage.Reason.NEEDED, OwnPath.of(request));
    }

    private Response ask(Request request) {
        return problems.ofForm(
                request,
                form ->
                        switch (TellingRules.checkMail(form.value(MAIL))) {
                            case Checked.Invalid<String>(List<FieldProblem> wrong) ->
                                    again(request, Response.UNPROCESSABLE, EnterPage.Reason.ASKED, form, wrong);
                            case Checked.Valid<String>(String mail) -> ask(request, form, mail);
                        });
    }

    private Response ask(Request request, Form form, String mail) {
        String to = OwnPath.checked(form.value(TO));
        try {
            return asking.ask(mail, to, sources.of(request), settings.current())
                    .map(again -> tooMany(request, again))
                    .orElseGet(() -> show(request, Response.OK, EnterPage.Reason.SENT, to));
        } catch (Unavailable failure) {
            EnterPage.Reason reason =
                    failure.perhapsDone() ? EnterPage.Reason.UNCONFIRMED : EnterPage.Reason.NOT_RECORDED;
            return again(request, Response.UNAVAILABLE, reason, form, List.of());
        }
    }

    private Response tooMany(Request request, Instant again) {
        return Problems.later(problems.answer(request, Response.TOO_MANY, Optional.of(again)), clock.instant(), again);
    }

    /** A look at the mailed link changes nothing, since programs look into mail before its reader does. */
    private Response look(Request request, String link) {
        String to = OwnPath.checked(request.parameter(TO).orElse(""));
        return who(link)
                .map(member ->
                        Response.page(
                                Response.OK,
                                pages.confirm(new ConfirmPage(frames.ofAny(request), member.name(), link, to))))
                .orElseGet(() -> show(request, Response.NOT_FOUND, EnterPage.Reason.ENDED, to));
    }

    private Response enter(Request request, String link) {
        return problems.ofForm(
                request,
                form ->
                        CrossSite.isPressedIn(request)
                                ? problems.answer(request, Response.FORBIDDEN)
                                : enter(request, link, OwnPath.checked(form.value(TO))));
    }

    private Response enter(Request request, String link, String to) {
        return who(link)
                .flatMap(member -> signingIn.by(member, link))
                .map(cookie -> entrance.entered(cookie, to.isEmpty() ? HOME : to))
                .orElseGet(() -> show(request, Response.NOT_FOUND, EnterPage.Reason.ENDED, to));
    }

    private Optional<StaffMember> who(String link) {
        return links.open(link, settings.current(), clock.instant());
    }

    private Response leave(Request request) {
        return CrossSite.isPressedIn(request)
                ? problems.answer(request, Response.FORBIDDEN)
                : entrance.leave(request, settings.current(), "/m?left=1");
    }

    private Response show(Request request, int status, EnterPage.Reason reason, String to) {
        return Response.page(status, pages.enter(EnterPage.of(frames.ofAny(request), reason, to)));
    }

    private Response again(Request request, int status, EnterPage.Reason reason, Form form, List<FieldProblem> wrong) {
        Frame frame = frames.ofAny(request);
        return Response.page(
                status,
                pages.enter(
                        new EnterPage(
                                frame,
                                reason,
                                form.value(MAIL),
                                OwnPath.checked(form.value(TO)),
                                Views.errors(wrong, frame.words()))));
    }
}
