package followthrough.web;

import followthrough.aws.Unavailable;
import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.Person;
import followthrough.concern.Telling;
import followthrough.fieldwork.OnBehalf;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.web.page.BehalfPage;
import followthrough.web.page.Pages;
import followthrough.web.page.Report;
import followthrough.web.page.Sending;
import followthrough.web.page.WorkPage;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The form on which staff write down what a customer says on the phone. Looking the customer up changes nothing; it is
 * posted all the same, so that no address or number stands in a log.
 */
final class BehalfPages {
    private static final String PATH = "/report";

    /** What is said otherwise than to a customer. */
    private static final Map<String, String> TO_STAFF =
            Map.of(
                    "error.words.missing", "error.behalf.words",
                    "error.name.missing", "error.behalf.name",
                    "error.reach.missing", "error.behalf.reach",
                    "error.address.missing", "error.behalf.address");

    private final OnBehalf behalf;
    private final Supplier<String> tokens;
    private final Doorway doorway;
    private final Frames frames;
    private final Pages pages;

    BehalfPages(DeskParts parts, Doorway doorway, Frames frames, Pages pages) {
        this.behalf = parts.behalf();
        this.tokens = parts.tokens();
        this.doorway = doorway;
        this.frames = frames;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        doorway.look(routes, PATH, this::blank);
        doorway.act(routes, PATH, this::record);
        doorway.act(routes, PATH + "/customer", this::lookUp);
    }

    /** What was typed, and what is known of whom it is about. */
    private record Filled(Report report, String access, String who, Optional<List<ConcernFile>> earlier) {}

    private Response blank(Doorway.Visit visit) {
        String who = visit.request().parameter("who").orElse("");
        Filled nothing = new Filled(Report.blank(tokens.get()), "", who, Optional.empty());
        return show(visit, Response.OK, nothing, new Sending.NotYet(), List.of());
    }

    private Response lookUp(Doorway.Visit visit, Form form) {
        Filled typed = typed(form);
        return switch (behalf.before(typed.report().mail(), typed.report().phone(), visit.now())) {
            case Checked.Invalid<List<ConcernFile>>(List<FieldProblem> wrong) ->
                    show(visit, Response.UNPROCESSABLE, typed, new Sending.Refused(), wrong);
            case Checked.Valid<List<ConcernFile>>(List<ConcernFile> earlier) ->
                    show(visit, Response.OK, filled(typed, earlier), new Sending.NotYet(), List.of());
        };
    }

    private Response record(Doorway.Visit visit, Form form) {
        Filled typed = typed(form);
        Optional<StaffMember> member = visit.entry().worker().acting(typed.who(), visit.now());
        if (member.isEmpty()) {
            return refuse(visit, typed, List.of(FieldProblem.of("who", "error.who.missing")));
        }
        try {
            return switch (behalf.record(asTyped(typed), member.get(), visit.now())) {
                case OnBehalf.Outcome.Recorded(Concern concern) -> leadTo(visit, concern, typed.who());
                case OnBehalf.Outcome.Refused(List<FieldProblem> wrong) -> refuse(visit, typed, wrong);
            };
        } catch (Unavailable failure) {
            Sending sending = failure.perhapsDone() ? new Sending.Unconfirmed() : new Sending.NotRecorded();
            return show(visit, Response.UNAVAILABLE, typed, sending, List.of());
        }
    }

    private Response refuse(Doorway.Visit visit, Filled typed, List<FieldProblem> wrong) {
        return show(visit, Response.UNPROCESSABLE, typed, new Sending.Refused(), wrong);
    }

    private static Response leadTo(Doorway.Visit visit, Concern concern, String who) {
        String path = DeskPaths.concern(visit.entry(), concern.id(), who);
        return Response.seeOther(path + "&pressed=" + WorkPage.Said.REPORTED.code()).about(concern.id());
    }

    private Response show(Doorway.Visit visit, int status, Filled filled, Sending sending, List<FieldProblem> wrong) {
        Settings now = visit.now();
        Locale reader = now.business().languages().getFirst();
        var frame = frames.in(reader, now);
        var page =
                new BehalfPage(
                        frame,
                        visit.entry().path(),
                        DeskPaths.people(visit),
                        now.services().stream().map(service -> Views.service(service, reader)).toList(),
                        now.business().languages().stream().map(ReportPages::option).toList(),
                        DeskPaths.zone(visit),
                        filled.who(),
                        filled.report(),
                        filled.access(),
                        filled.earlier().map(files -> files.stream().map(file -> line(visit, file, filled)).toList()),
                        sending,
                        Views.errors(wrong.stream().map(BehalfPages::toStaff).toList(), frame.words()));
        return Response.page(status, pages.behalf(page));
    }

    private static FieldProblem toStaff(FieldProblem problem) {
        return new FieldProblem(
                problem.field(), TO_STAFF.getOrDefault(problem.key(), problem.key()), problem.arguments());
    }

    private BehalfPage.Earlier line(Doorway.Visit visit, ConcernFile file, Filled filled) {
        Concern concern = file.concern();
        Locale reader = visit.now().business().languages().getFirst();
        return new BehalfPage.Earlier(
                DeskPaths.concern(visit.entry(), concern.id(), filled.who()),
                concern.reference(),
                concern.serviceName(visit.now(), reader),
                concern.state().code(),
                frames.in(reader, visit.now()).when(concern.origin().toldAt(), DeskPaths.zone(visit)));
    }

    /** What was left out is filled in from what the customer told us last. */
    private static Filled filled(Filled typed, List<ConcernFile> earlier) {
        return earlier.stream()
                .findFirst()
                .map(latest -> filled(typed, latest, earlier))
                .orElseGet(() -> new Filled(typed.report(), typed.access(), typed.who(), Optional.of(earlier)));
    }

    private static Filled filled(Filled typed, ConcernFile latest, List<ConcernFile> earlier) {
        Person person = latest.person();
        Report said = typed.report();
        Report report =
                new Report(
                        said.submission(),
                        said.service(),
                        said.words(),
                        either(said.name(), person.name()),
                        either(said.mail(), person.mail()),
                        either(said.phone(), person.phone()),
                        either(said.address(), person.address()),
                        latest.concern().language(),
                        latest.concern().zone().getId(),
                        said.urgent());
        return new Filled(report, either(typed.access(), person.access()), typed.who(), Optional.of(earlier));
    }

    private static String either(String typed, String known) {
        return typed.isBlank() ? known : typed;
    }

    private Filled typed(Form form) {
        return new Filled(ReportPages.report(form, tokens), form.value("access"), form.value("who"), Optional.empty());
    }

    private static OnBehalf.Typed asTyped(Filled typed) {
        Report said = typed.report();
        Telling telling =
                new Telling(
                        said.service(),
                        said.name(),
                        said.mail(),
                        said.phone(),
                        said.words(),
                        said.address(),
                        said.language(),
                        said.timeZone(),
                        said.urgent());
        return new OnBehalf.Typed(telling, typed.access(), said.submission());
    }
}
