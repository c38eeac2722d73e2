package followthrough.web;

import followthrough.nolog.ChangingPolicy;
import followthrough.nolog.NoReport;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.web.page.NoLogPage;
import followthrough.web.page.Pages;
import followthrough.words.FieldProblem;
import java.util.List;
import java.util.function.Supplier;

/** What staff said no to, for managers and owners, and what these change because of it. */
final class NoLogPages {
    private static final String PATH = "/m/no-log";
    private static final String REASON = "reason";
    private static final String SERVICE = "service";

    private final ChangingPolicy policies;
    private final Supplier<String> tokens;
    private final OfficeGate gate;
    private final SettingsSource settings;
    private final Problems problems;
    private final Frames frames;
    private final Pages pages;

    NoLogPages(OfficeParts parts, OfficeGate gate, Frames frames, Pages pages, Problems problems) {
        this.policies = parts.leading().policies();
        this.tokens = parts.work().desk().tokens();
        this.gate = gate;
        this.settings = parts.work().settings();
        this.problems = problems;
        this.frames = frames;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        routes.on("GET", PATH, (request, _) -> gate.leaders(request, _ -> look(request)));
        routes.on(
                "POST",
                PATH + "/policy",
                (request, _) ->
                        gate.leaders(
                                request, in -> problems.ofForm(request, form -> change(request, in.member(), form))));
    }

    private Response look(Request request) {
        ChangingPolicy.Typed blank =
                new ChangingPolicy.Typed(
                        tokens.get(),
                        request.parameter(REASON).orElse(""),
                        request.parameter(SERVICE).orElse(""),
                        "",
                        NoLogPage.days(request.parameter("days").orElse("")));
        return show(request, settings.current(), Response.OK, blank, List.of());
    }

    private Response change(Request request, StaffMember manager, Form form) {
        Settings now = settings.current();
        ChangingPolicy.Typed typed =
                new ChangingPolicy.Typed(
                        form.optional("submission").filter(key -> !key.isBlank()).orElseGet(tokens),
                        form.value(REASON),
                        form.value(SERVICE),
                        form.value("note"),
                        NoLogPage.days(form.value("days")));
        return switch (policies.change(typed, manager, now)) {
            case ChangingPolicy.Outcome.Recorded _ -> Response.seeOther(PATH + "?days=" + typed.days() + "&changed=1");
            case ChangingPolicy.Outcome.Refused(List<FieldProblem> wrong) ->
                    show(request, now, Response.UNPROCESSABLE, typed, wrong);
        };
    }

    private Response show(
            Request request, Settings now, int status, ChangingPolicy.Typed typed, List<FieldProblem> wrong) {
        NoReport report = policies.report(typed.days(), now.business().zone());
        NoLogView view = new NoLogView(frames.in(now.business().languages().getFirst(), now), request, now);
        return Response.page(status, pages.noLog(view.page(report, typed, wrong)));
    }
}
