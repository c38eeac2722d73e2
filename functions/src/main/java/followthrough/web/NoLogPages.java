package followthrough.web;

import followthrough.fieldwork.Worker;
import followthrough.nolog.ChangingPolicy;
import followthrough.nolog.NoReport;
import followthrough.web.page.NoLogPage;
import followthrough.web.page.Pages;
import followthrough.words.FieldProblem;
import java.util.List;
import java.util.function.Supplier;

/** What staff said no to, for managers and owners, and what these change because of it. */
final class NoLogPages {
    private static final String PATH = "/no-log";
    private static final String REASON = "reason";
    private static final String SERVICE = "service";

    private final ChangingPolicy policies;
    private final Supplier<String> tokens;
    private final Doorway doorway;
    private final Frames frames;
    private final Pages pages;

    NoLogPages(OfficeParts parts, Doorway doorway, Frames frames, Pages pages) {
        this.policies = parts.leading().policies();
        this.tokens = parts.work().desk().tokens();
        this.doorway = doorway;
        this.frames = frames;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        doorway.look(routes, PATH, this::look);
        doorway.act(routes, PATH + "/policy", this::change);
    }

    private Response look(Doorway.Visit visit) {
        Request request = visit.request();
        ChangingPolicy.Typed blank =
                new ChangingPolicy.Typed(
                        tokens.get(),
                        request.parameter(REASON).orElse(""),
                        request.parameter(SERVICE).orElse(""),
                        "",
                        NoLogPage.days(request.parameter("days").orElse("")));
        return show(visit, Response.OK, blank, List.of());
    }

    private Response change(Doorway.Visit visit, Form form) {
        ChangingPolicy.Typed typed =
                new ChangingPolicy.Typed(
                        form.optional("submission").filter(key -> !key.isBlank()).orElseGet(tokens),
                        form.value(REASON),
                        form.value(SERVICE),
                        form.value("note"),
                        NoLogPage.days(form.value("days")));
        if (!(visit.entry().worker() instanceof Worker.Office(var manager))) {
            throw new IllegalStateException("Only people of the office come in here");
        }
        return switch (policies.change(typed, manager, visit.now())) {
            case ChangingPolicy.Outcome.Recorded _ ->
                    Response.seeOther(visit.entry().path() + PATH + "?days=" + typed.days() + "&changed=1");
            case ChangingPolicy.Outcome.Refused(List<FieldProblem> wrong) ->
                    show(visit, Response.UNPROCESSABLE, typed, wrong);
        };
    }

    private Response show(Doorway.Visit visit, int status, ChangingPolicy.Typed typed, List<FieldProblem> wrong) {
        NoReport report = policies.report(typed.days(), visit.now().business().zone());
        NoLogView view = new NoLogView(frames.in(visit.now().business().languages().getFirst(), visit.now()), visit);
        return Response.page(status, pages.noLog(view.page(report, typed, wrong)));
    }
}
