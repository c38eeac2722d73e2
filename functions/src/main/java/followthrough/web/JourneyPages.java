package followthrough.web;

import followthrough.concern.ConcernStore;
import followthrough.period.Period;
import followthrough.results.Moment;
import followthrough.results.Remedying;
import followthrough.results.Results;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.Errors;
import followthrough.web.page.Frame;
import followthrough.web.page.MomentsPage.Said;
import followthrough.web.page.Pages;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.LocalDate;
import java.util.List;

/** The map of the customer's way, the concerns behind each kind of moment, and what is done about those that hurt. */
final class JourneyPages {
    static final String PATH = "/m/journey";

    /** Below the address of a moment. */
    static final String REMEDY = "/remedy";

    private static final String MOMENT = PATH + "/{link}";

    private final SettingsSource settings;
    private final Results results;
    private final Remedying remedying;
    private final ConcernStore concerns;
    private final OfficeGate gate;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;

    JourneyPages(OfficeParts parts, OfficeGate gate, Frames frames, Pages pages, Problems problems) {
        this.settings = parts.work().settings();
        this.results = parts.results();
        this.remedying = parts.remedying();
        this.concerns = parts.work().concerns();
        this.gate = gate;
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        routes.on("GET", PATH, (request, _) -> gate.leaders(request, _ -> map(request)));
        routes.on("GET", MOMENT, (request, code) -> gate.leaders(request, _ -> moments(request, code)));
        routes.on("POST", MOMENT + REMEDY, (request, code) -> gate.leaders(request, _ -> remedy(request, code)));
    }

    private Response map(Request request) {
        Settings now = settings.current();
        Frame frame = frame(now);
        PeriodForm form = new PeriodForm(PATH, request, today(frame, now));
        JourneyView view = new JourneyView(frame, now, results);
        return switch (form.check()) {
            case Checked.Valid<Period>(Period period) ->
                    Response.page(Response.OK, pages.journey(view.page(form.asked(period), period, remedying.all())));
            case Checked.Invalid<Period>(List<FieldProblem> wrong) ->
                    Response.page(
                            Response.UNPROCESSABLE, pages.journey(view.refused(form.refused(wrong, frame.words()))));
        };
    }

    private Response moments(Request request, String code) {
        Said said = request.parameter("recorded").isPresent() ? Said.RECORDED : Said.NOTHING;
        return Moment.of(code)
                .map(moment -> show(request, Response.OK, moment, said))
                .orElseGet(() -> problems.notFound(request));
    }

    private Response show(Request request, int status, Moment moment, Said said) {
        Settings now = settings.current();
        Frame frame = frame(now);
        PeriodForm form = new PeriodForm(PATH + "/" + moment.code(), request, today(frame, now));
        MomentsView view = new MomentsView(frame, now, moment, new JourneyView(frame, now, results), remedying);
        return switch (form.check()) {
            case Checked.Valid<Period>(Period period) ->
                    Response.page(
                            status,
                            pages.moments(
                                    view.page(
                                            form.asked(period),
                                            period,
                                            request.parameter("after").orElse(""),
                                            results,
                                            concerns,
                                            said)));
            case Checked.Invalid<Period>(List<FieldProblem> wrong) ->
                    Response.page(
                            Response.UNPROCESSABLE, pages.moments(view.refused(form.refused(wrong, frame.words()))));
        };
    }

    private Response remedy(Request request, String code) {
        return problems.ofForm(
                request,
                form ->
                        Moment.of(code)
                                .filter(moment -> !moment.isGood())
                                .map(moment -> remedy(request, moment, form))
                                .orElseGet(() -> problems.notFound(request)));
    }

    private Response remedy(Request request, Moment moment, Form form) {
        Settings now = settings.current();
        Frame frame = frame(now);
        Remedying.Typed typed =
                new Remedying.Typed(
                        form.value("owner"), form.value("words"), form.value("since"), form.number("seen").orElse(0));
        return switch (remedying.record(moment, typed, now, today(frame, now))) {
            case Remedying.Outcome.Recorded _ -> Response.seeOther(PATH + "/" + moment.code() + "?recorded=1");
            case Remedying.Outcome.Outdated _ -> show(request, Response.CONFLICT, moment, Said.OUTDATED);
            case Remedying.Outcome.Refused(List<FieldProblem> wrong) -> refuse(request, moment, typed, wrong);
        };
    }

    private Response refuse(Request request, Moment moment, Remedying.Typed typed, List<FieldProblem> wrong) {
        Settings now = settings.current();
        Frame frame = frame(now);
        LocalDate today = today(frame, now);
        Errors errors = Views.errors(wrong, frame.words());
        Period period = Period.upTo(today, PeriodForm.USUAL_DAYS);
        MomentsView view = new MomentsView(frame, now, moment, new JourneyView(frame, now, results), remedying);
        PeriodForm form = new PeriodForm(PATH + "/" + moment.code(), request, today);
        return Response.page(Response.UNPROCESSABLE, pages.moments(view.refused(form.asked(period), typed, errors)));
    }

    private Frame frame(Settings now) {
        return frames.in(now.business().languages().getFirst(), now);
    }

    private static LocalDate today(Frame frame, Settings now) {
        return LocalDate.ofInstant(frame.now(), now.business().zone());
    }
}
