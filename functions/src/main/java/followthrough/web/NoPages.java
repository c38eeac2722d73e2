package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.nolog.NoLog;
import followthrough.nolog.SayingNo;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.web.page.Frame;
import followthrough.web.page.NoPage;
import followthrough.web.page.Option;
import followthrough.web.page.Pages;
import followthrough.words.FieldProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The form on which staff write down what they said no to: two presses and a sentence. */
final class NoPages {
    private static final String PATH = "/no";
    private static final String CONCERN = "concern";
    private static final String ID = "[0-9a-z]{1,64}";

    private final SayingNo saying;
    private final ConcernStore concerns;
    private final Supplier<String> tokens;
    private final Doorway doorway;
    private final Frames frames;
    private final Pages pages;

    NoPages(StaffParts parts, Doorway doorway, Frames frames, Pages pages) {
        this.saying = parts.desk().no();
        this.concerns = parts.concerns();
        this.tokens = parts.desk().tokens();
        this.doorway = doorway;
        this.frames = frames;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        doorway.look(routes, PATH, this::blank);
        doorway.act(routes, PATH, this::record);
    }

    private Response blank(Doorway.Visit visit) {
        Optional<ConcernFile> file = visit.request().parameter(CONCERN).flatMap(this::load);
        NoPage.Typed blank =
                new NoPage.Typed(
                        tokens.get(),
                        visit.request().parameter("who").orElse(""),
                        "",
                        "",
                        "",
                        "",
                        file.map(known -> known.concern().service()).orElse(""),
                        file.map(known -> known.concern().id()).orElse(""));
        return show(visit, Response.OK, blank, file, visit.request().parameter("noted").isPresent(), List.of());
    }

    private Response record(Doorway.Visit visit, Form form) {
        Optional<ConcernFile> file = load(form.value(CONCERN));
        NoPage.Typed typed = typed(form, file);
        Optional<StaffMember> member = visit.entry().worker().acting(typed.who(), visit.now());
        if (member.isEmpty()) {
            return refuse(visit, typed, file, List.of(FieldProblem.of("who", "error.who.missing")));
        }
        return switch (saying.record(said(typed), member.get(), visit.now())) {
            case SayingNo.Outcome.Recorded _ -> leadBack(visit, member.get(), typed.concern());
            case SayingNo.Outcome.Refused(List<FieldProblem> wrong) -> refuse(visit, typed, file, wrong);
        };
    }

    private static Response leadBack(Doorway.Visit visit, StaffMember member, String concern) {
        String about = concern.isEmpty() ? "" : "&concern=" + concern;
        return Response.seeOther(visit.entry().path() + PATH + "?noted=1&who=" + member.id() + about).about(concern);
    }

    private Response refuse(
            Doorway.Visit visit, NoPage.Typed typed, Optional<ConcernFile> file, List<FieldProblem> wrong) {
        return show(visit, Response.UNPROCESSABLE, typed, file, false, wrong);
    }

    private Response show(
            Doorway.Visit visit,
            int status,
            NoPage.Typed typed,
            Optional<ConcernFile> file,
            boolean noted,
            List<FieldProblem> wrong) {
        Settings now = visit.now();
        Locale reader = now.business().languages().getFirst();
        Frame frame = frames.in(reader, now);
        Stream<Option> services =
                now.services().stream().map(service -> new Option(service.id(), service.name().in(reader)));
        NoPage page =
                new NoPage(
                        frame,
                        visit.entry().path(),
                        DeskPaths.people(visit),
                        now.noReasons().stream()
                                .map(reason -> new Option(reason.id(), reason.name().in(reader)))
                                .toList(),
                        Stream.concat(Stream.of(new Option("", frame.say("no.service.none"))), services).toList(),
                        file.map(known -> known.concern().reference()).orElse(""),
                        typed,
                        noted,
                        saying.today(DeskPaths.zone(visit)).stream().map(line -> line(visit, frame, line)).toList(),
                        Views.errors(wrong, frame.words()));
        return Response.page(status, pages.no(page)).about(typed.concern());
    }

    private static NoPage.Line line(Doorway.Visit visit, Frame frame, NoLog.Line line) {
        Locale reader = visit.now().business().languages().getFirst();
        return new NoPage.Line(
                frame.when(line.entry().at(), DeskPaths.zone(visit)),
                visit.now().nameOf(line.entry().who()),
                visit.now().nameOfNo(line.entry().reason(), reader),
                line.said().asked(),
                line.said().why(),
                line.said().offered());
    }

    private Optional<ConcernFile> load(String id) {
        return Optional.of(id).filter(text -> text.matches(ID)).flatMap(concerns::load);
    }

    private NoPage.Typed typed(Form form, Optional<ConcernFile> file) {
        return new NoPage.Typed(
                form.optional("submission").filter(key -> !key.isBlank()).orElseGet(tokens),
                form.value("who"),
                form.value("asked"),
                form.value("reason"),
                form.value("why"),
                form.value("offered"),
                form.value("service"),
                file.map(known -> known.concern().id()).orElse(""));
    }

    private static SayingNo.Typed said(NoPage.Typed typed) {
        return new SayingNo.Typed(
                typed.key(),
                typed.asked(),
                typed.reason(),
                typed.why(),
                typed.offered(),
                typed.service(),
                typed.concern());
    }
}
