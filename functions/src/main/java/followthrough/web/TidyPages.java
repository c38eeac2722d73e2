package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.Outcome;
import followthrough.fieldwork.TidyActs;
import followthrough.team.StaffMember;
import followthrough.web.page.Contact;
import followthrough.web.page.Frame;
import followthrough.web.page.Pages;
import followthrough.web.page.TidyPage;
import followthrough.web.page.WorkPage;
import followthrough.words.FieldProblem;
import java.util.List;
import java.util.Optional;

/** What staff press to put a concern in order, on a page of its own. */
final class TidyPages {
    private static final String ID = "[0-9a-z]{1,64}";

    private final TidyActs acts;
    private final ConcernStore concerns;
    private final Doorway doorway;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;

    TidyPages(StaffParts parts, Doorway doorway, Frames frames, Pages pages, Problems problems) {
        this.acts = parts.desk().tidy();
        this.concerns = parts.concerns();
        this.doorway = doorway;
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        doorway.look(routes, "/tidy", this::look);
        for (TidyPress press : TidyPress.values()) {
            doorway.act(routes, "/tidy/" + press.code(), (visit, form) -> press(press, visit, form));
        }
    }

    private Response look(Doorway.Visit visit) {
        return load(visit.request().parameter("concern").orElse(""))
                .map(file -> look(visit, file))
                .orElseGet(() -> problems.notFound(visit.request()));
    }

    private Response look(Doorway.Visit visit, ConcernFile file) {
        Frame frame = frames.in(visit.now().business().languages().getFirst(), visit.now());
        String who = visit.request().parameter("who").orElse("");
        TidyPage page =
                TidyView.of(
                        file,
                        visit.entry().path(),
                        DeskPaths.people(visit),
                        visit.entry().worker().acting(who, visit.now()).map(StaffMember::id).orElse(""),
                        frame,
                        visit.now());
        return Response.page(Response.OK, pages.tidy(page)).about(file.concern().id());
    }

    private Optional<ConcernFile> load(String id) {
        return Optional.of(id).filter(text -> text.matches(ID)).flatMap(concerns::load);
    }

    private Response press(TidyPress press, Doorway.Visit visit, Form form) {
        return load(form.value("concern"))
                .map(file -> press(press, visit, form, file))
                .orElseGet(() -> problems.notFound(visit.request()));
    }

    private Response press(TidyPress press, Doorway.Visit visit, Form form, ConcernFile file) {
        Optional<StaffMember> member = visit.entry().worker().acting(form.value("who"), visit.now());
        if (member.isEmpty()) {
            return refuse(press, visit, form, file, List.of(FieldProblem.of("who", "error.who.missing")));
        }
        return switch (press.on(acts, file, member.get(), form)) {
            case Outcome.Recorded(ConcernFile after) -> leadTo(visit, after, form.value("who"), press.said());
            case Outcome.Refused(List<FieldProblem> wrong) -> refuse(press, visit, form, file, wrong);
            case Outcome.Outdated(ConcernFile now) -> leadTo(visit, now, form.value("who"), WorkPage.Said.CHANGED);
            case Outcome.TooMany _ -> throw new IllegalStateException("Staff are not limited");
        };
    }

    private static Response leadTo(Doorway.Visit visit, ConcernFile file, String who, WorkPage.Said said) {
        String id = file.concern().id();
        return Response.seeOther(DeskPaths.concern(visit.entry(), id, who) + "&pressed=" + said.code()).about(id);
    }

    private Response refuse(
            TidyPress press, Doorway.Visit visit, Form form, ConcernFile file, List<FieldProblem> wrong) {
        Frame frame = frames.in(visit.now().business().languages().getFirst(), visit.now());
        Contact known = Views.contact(file.person());
        Contact contact =
                new Contact(
                        known.name(),
                        form.optional("mail").orElse(known.mail()),
                        form.optional("phone").orElse(known.phone()),
                        form.optional("address").orElse(known.address()),
                        form.optional("access").orElse(known.access()));
        TidyPage.Typed typed =
                new TidyPage.Typed(
                        form.value(TidyActs.KIND_WORDS),
                        form.value("reference"),
                        form.optional("service").orElse(file.concern().service()),
                        contact);
        TidyPage page =
                TidyView.of(
                        file,
                        visit.entry().path(),
                        DeskPaths.people(visit),
                        form.value("who"),
                        frame,
                        visit.now(),
                        typed,
                        press.code(),
                        Views.errors(wrong, frame.words()));
        return Response.page(Response.UNPROCESSABLE, pages.tidy(page)).about(file.concern().id());
    }
}
