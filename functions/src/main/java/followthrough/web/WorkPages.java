package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.Offering;
import followthrough.fieldwork.Speeches;
import followthrough.fieldwork.StaffActs;
import followthrough.fieldwork.Worker;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.timing.Excess;
import followthrough.timing.FullSlot;
import followthrough.timing.SlotCodes;
import followthrough.web.page.CrowdedPage;
import followthrough.web.page.Frame;
import followthrough.web.page.Pages;
import followthrough.web.page.PromiseLine;
import followthrough.web.page.WorkPage;
import followthrough.words.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of what somebody of the team has to do, and what they can press there. */
final class WorkPages {
    private static final String CONCERN = "concern";
    private static final String WHO = "who";
    private static final String FULL = "full";
    private static final String ANYWAY = "anyway";
    private static final String ID = "[0-9a-z]{1,64}";

    private final ConcernStore concerns;
    private final WorkPress.Acts acts;
    private final Offering offering;
    private final SlotCodes slots;
    private final Doorway doorway;
    private final Speeches speeches;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;

    WorkPages(StaffParts parts, Doorway doorway, Frames frames, Pages pages, Problems problems) {
        this.concerns = parts.concerns();
        this.acts =
                new WorkPress.Acts(
                        parts.acts(),
                        parts.times(),
                        parts.progress(),
                        parts.calls(),
                        parts.outcomes(),
                        parts.wordActs(),
                        parts.hands());
        this.offering = parts.offering();
        this.slots = parts.slots();
        this.doorway = doorway;
        this.speeches = parts.speeches();
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        doorway.look(routes, "", visit -> look(visit.request(), visit.entry(), visit.now()));
        for (WorkPress press : WorkPress.values()) {
            doorway.act(routes, "/" + press.path(), (visit, form) -> press(press, visit, form));
        }
    }

    private Response look(Request request, Door.Entry entry, Settings now) {
        return request.parameter(CONCERN)
                .flatMap(this::load)
                .map(file -> look(request, entry, now, file))
                .orElseGet(() -> day(request, entry, now));
    }

    private Response day(Request request, Door.Entry entry, Settings now) {
        String who = entry.worker().acting(request.parameter(WHO).orElse(""), now).map(StaffMember::id).orElse("");
        String said = entry.worker() instanceof Worker.Desk ? who : "";
        return Response.page(Response.OK, pages.day(new DayView(frame(now), entry, now).page(concerns, said)));
    }

    private Response look(Request request, Door.Entry entry, Settings now, ConcernFile file) {
        WorkPage.Said said = WorkPage.Said.of(request.parameter("pressed").orElse(""));
        WorkPage.Typed typed = WorkPage.Typed.by(request.parameter(WHO).orElse(""));
        WorkView view = view(entry, now, request.parameter("from").orElse(""), request.parameter(FULL).isPresent());
        return show(view, Response.OK, file, said, typed, List.of());
    }

    private Response press(WorkPress press, Doorway.Visit visit, Form form) {
        Door.Entry entry = visit.entry();
        Settings now = visit.now();
        Optional<ConcernFile> file = load(form.value(CONCERN));
        if (file.isEmpty()) {
            return problems.notFound(visit.request());
        }
        Optional<StaffMember> member = entry.worker().acting(form.value(WHO), now);
        StaffActs.Outcome outcome =
                member.map(acting -> does(press, entry.worker(), file.get(), acting, form))
                        .orElseGet(() ->
                                new StaffActs.Outcome.Refused(List.of(FieldProblem.of(WHO, "error.who.missing"))));
        return switch (outcome) {
            case StaffActs.Outcome.Recorded(ConcernFile after)
                    when press == WorkPress.TAKE && !form.value("words").isBlank() ->
                    show(
                            view(entry, now, form.value("from")),
                            Response.OK,
                            after,
                            press.said(form, after),
                            typed(form),
                            List.of());
            case StaffActs.Outcome.Recorded(ConcernFile after) ->
                    leadBack(
                            entry.path(),
                            after,
                            press.said(form, after),
                            entry.worker() instanceof Worker.Desk ? form.value(WHO) : "");
            case StaffActs.Outcome.Full(ConcernFile standing, FullSlot full) ->
                    Response.page(Response.OK, pages.crowded(crowded(entry, now, full, standing, form)))
                            .about(standing.concern().id());
            case StaffActs.Outcome.Outdated(ConcernFile standing) ->
                    show(
                            view(entry, now, ""),
                            Response.CONFLICT,
                            standing,
                            WorkPage.Said.OUTDATED,
                            WorkPage.Typed.by(form.value(WHO)),
                            List.of());
            case StaffActs.Outcome.Refused(List<FieldProblem> wrong) ->
                    show(
                            view(entry, now, form.value("from")),
                            Response.UNPROCESSABLE,
                            file.get(),
                            WorkPage.Said.REFUSED,
                            typed(form),
                            wrong);
        };
    }

    /** What is full can be booked by the office alone, signed in under their own names. */
    private StaffActs.Outcome does(WorkPress press, Worker worker, ConcernFile file, StaffMember member, Form form) {
        return press == WorkPress.BOOK && worker instanceof Worker.Office
                ? acts.times().bookOver(file, member, WorkPress.time(form), form.value(ANYWAY))
                : press.on(acts, file, member, form);
    }

    private CrowdedPage crowded(Door.Entry entry, Settings now, FullSlot full, ConcernFile file, Form form) {
        Frame frame = frame(now);
        Excess excess = full.excess();
        String who = now.nameOf(full.slot().with());
        return new CrowdedPage(
                frame,
                entry.path(),
                DeskPaths.concern(entry, file.concern().id(), ""),
                frame.say(
                        "work.times.slot",
                        frame.words().moment(full.slot().start(), DayView.zone(entry.worker(), now)),
                        who),
                frame.say("crowded." + excess.kind().code(), who, excess.taken(), excess.most()),
                Map.of(
                        CONCERN,
                        file.concern().id(),
                        "slot",
                        form.value("slot"),
                        "reason",
                        form.value("reason"),
                        WHO,
                        form.value(WHO),
                        ANYWAY,
                        excess.code()));
    }

    private Response show(
            WorkView view,
            int status,
            ConcernFile file,
            WorkPage.Said said,
            WorkPage.Typed typed,
            List<FieldProblem> wrong) {
        return Response.page(status, pages.work(view.page(file, said, typed, wrong))).about(file.concern().id());
    }

    private WorkView view(Door.Entry entry, Settings now, String from) {
        return view(entry, now, from, false);
    }

    private WorkView view(Door.Entry entry, Settings now, String from, boolean full) {
        Frame frame = frame(now);
        return new WorkView(
                frame,
                entry.path(),
                entry.worker(),
                now,
                new WorkTimesView(offering, slots, frame, now, from, overbooking(entry.worker(), full)),
                speeches);
    }

    private static WorkTimesView.Overbooking overbooking(Worker worker, boolean full) {
        if (!(worker instanceof Worker.Office)) {
            return WorkTimesView.Overbooking.NEVER;
        }
        return full ? WorkTimesView.Overbooking.SHOWN : WorkTimesView.Overbooking.OFFERED;
    }

    private Frame frame(Settings now) {
        return frames.in(now.business().languages().getFirst(), now);
    }

    private Optional<ConcernFile> load(String id) {
        return Optional.of(id).filter(text -> text.matches(ID)).flatMap(concerns::load);
    }

    private static Response leadBack(String path, ConcernFile after, WorkPage.Said said, String who) {
        String id = after.concern().id();
        String about = "?concern=" + id + "&pressed=" + said.code() + (who.isEmpty() ? "" : "&who=" + who);
        return Response.seeOther(path + about).about(id);
    }

    private static WorkPage.Typed typed(Form form) {
        return new WorkPage.Typed(
                form.value(WHO),
                form.value("words"),
                form.value("way"),
                form.value("newsBy"),
                form.value("kind").isEmpty()
                        ? ""
                        : PromiseLine.id(form.value("kind"), form.value("by"), form.value("due")),
                form.optional("to").orElseGet(() -> form.value("slot")),
                form.optional("explanation").or(() -> form.optional("why")).orElseGet(() -> form.value("reason")),
                form.values());
    }
}
