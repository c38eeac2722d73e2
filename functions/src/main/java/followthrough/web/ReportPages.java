package followthrough.web;

import followthrough.aws.Unavailable;
import followthrough.concern.Channel;
import followthrough.concern.Concern;
import followthrough.concern.Reception;
import followthrough.concern.Submission;
import followthrough.concern.Telling;
import followthrough.concern.TellingRules;
import followthrough.concern.Told;
import followthrough.link.Links;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.Frame;
import followthrough.web.page.Option;
import followthrough.web.page.Pages;
import followthrough.web.page.Report;
import followthrough.web.page.ReportPage;
import followthrough.web.page.Sending;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The form on which customers tell a concern. It keeps what was typed whatever happens. */
final class ReportPages {
    private final SettingsSource settings;
    private final Reception reception;
    private final Sources sources;
    private final Links links;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;
    private final Supplier<String> tokens;
    private final InstantSource clock;

    ReportPages(CustomerParts parts, Frames frames, Pages pages, Problems problems) {
        this.settings = parts.settings();
        this.reception = parts.reception();
        this.sources = parts.sources();
        this.links = parts.links();
        this.tokens = parts.tokens();
        this.clock = parts.clock();
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/", this::form);
        routes.on("POST", "/concerns", this::tell);
    }

    private Response form(Request request, String link) {
        Report blank = Report.blank(tokens.get());
        return show(request, settings.current(), Response.OK, blank, new Sending.NotYet(), List.of());
    }

    private Response tell(Request request, String link) {
        return problems.ofForm(request, form -> tell(request, report(form, tokens), settings.current()));
    }

    private Response tell(Request request, Report report, Settings now) {
        return switch (TellingRules.check(telling(report), now)) {
            case Checked.Invalid<Told>(List<FieldProblem> wrong) ->
                    show(request, now, Response.UNPROCESSABLE, report, new Sending.Refused(), wrong);
            case Checked.Valid<Told>(Told told) -> record(request, report, told, now);
        };
    }

    private Response record(Request request, Report report, Told told, Settings now) {
        Submission submission = new Submission(Channel.WEB, Optional.empty(), report.submission(), sources.of(request));
        try {
            return switch (reception.tell(told, submission, now)) {
                case Reception.Outcome.Recorded(Concern concern) -> recorded(concern);
                case Reception.Outcome.TooMany(Instant again) -> tooMany(request, report, now, again);
                case Reception.Outcome.KeyUsedOtherwise _ -> throw new IllegalStateException("Ids of reports differ");
            };
        } catch (Unavailable failure) {
            Sending sending = failure.perhapsDone() ? new Sending.Unconfirmed() : new Sending.NotRecorded();
            return show(request, now, Response.UNAVAILABLE, report, sending, List.of());
        }
    }

    private Response recorded(Concern concern) {
        return Response.seeOther("/c/" + links.write(concern.firstLink(), concern.origin().linkKey()))
                .about(concern.id());
    }

    private Response tooMany(Request request, Report report, Settings now, Instant again) {
        Response response = show(request, now, Response.TOO_MANY, report, new Sending.Limited(again), List.of());
        return Problems.later(response, clock.instant(), again);
    }

    private Response show(
            Request request, Settings now, int status, Report typed, Sending sending, List<FieldProblem> wrong) {
        Frame frame = frames.of(request, now);
        Locale reader = Frames.language(request, now);
        ReportPage page =
                new ReportPage(
                        frame,
                        now.services().stream().map(service -> Views.service(service, reader)).toList(),
                        now.business().languages().stream().map(ReportPages::option).toList(),
                        now.business().zone(),
                        typed,
                        sending,
                        Views.errors(wrong, frame.words()));
        return Response.page(status, pages.report(page));
    }

    static Option option(Locale language) {
        return new Option(language.toLanguageTag(), language.getDisplayLanguage(language));
    }

    /** What was typed; with a name of its own where the page had none. */
    static Report report(Form form, Supplier<String> tokens) {
        return new Report(
                form.optional("submission").filter(id -> !id.isBlank()).orElseGet(tokens),
                form.value("service"),
                form.value("words"),
                form.value("name"),
                form.value("mail"),
                form.value("phone"),
                form.value("address"),
                form.value("language"),
                form.value("timeZone"),
                form.isTicked("urgent"));
    }

    private static Telling telling(Report report) {
        return new Telling(
                report.service(),
                report.name(),
                report.mail(),
                report.phone(),
                report.words(),
                report.address(),
                report.language(),
                report.timeZone(),
                report.urgent());
    }
}
