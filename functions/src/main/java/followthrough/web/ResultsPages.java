package followthrough.web;

import followthrough.document.Json;
import followthrough.period.Period;
import followthrough.results.Results;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.Frame;
import followthrough.web.page.Pages;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.LocalDate;
import java.util.List;

/** What managers read of how customers were served: a page of tables, and the same as numbers for programs. */
final class ResultsPages {
    private static final String PATH = "/m/results";

    private final SettingsSource settings;
    private final Results results;
    private final OfficeGate gate;
    private final Frames frames;
    private final Pages pages;

    ResultsPages(OfficeParts parts, OfficeGate gate, Frames frames, Pages pages) {
        this.settings = parts.work().settings();
        this.results = parts.results();
        this.gate = gate;
        this.frames = frames;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        routes.on("GET", PATH, (request, _) -> gate.leaders(request, _ -> show(request)));
        routes.on("GET", PATH + ".json", (request, _) -> gate.leaders(request, _ -> numbers(request)));
    }

    private Response show(Request request) {
        Settings now = settings.current();
        Frame frame = frames.in(now.business().languages().getFirst(), now);
        LocalDate today = LocalDate.ofInstant(frame.now(), now.business().zone());
        PeriodForm form = new PeriodForm(PATH, request, today);
        ResultsView view = new ResultsView(frame, now);
        return switch (form.check()) {
            case Checked.Valid<Period>(Period period) ->
                    Response.page(
                            Response.OK, pages.results(view.page(form.asked(period), period, results.compare(period))));
            case Checked.Invalid<Period>(List<FieldProblem> wrong) ->
                    Response.page(
                            Response.UNPROCESSABLE, pages.results(view.refused(form.refused(wrong, frame.words()))));
        };
    }

    private Response numbers(Request request) {
        Settings now = settings.current();
        Frame frame = frames.in(now.business().languages().getFirst(), now);
        LocalDate today = LocalDate.ofInstant(frame.now(), now.business().zone());
        return switch (new PeriodForm(PATH, request, today).check()) {
            case Checked.Valid<Period>(Period period) ->
                    Response.of(
                            Response.OK,
                            "application/json",
                            Body.of(Json.write(ResultsJson.of(period, results.compare(period)))));
            case Checked.Invalid<Period>(List<FieldProblem> wrong) -> Problems.fields(Response.UNPROCESSABLE, wrong);
        };
    }
}
