package followthrough.web;

import followthrough.concern.Calls;
import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.ProgressRules;
import followthrough.fieldwork.CallActs;
import followthrough.fieldwork.ProgressActs;
import followthrough.fieldwork.Speeches;
import followthrough.fieldwork.Worker;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.web.page.Calling;
import followthrough.web.page.Frame;
import followthrough.web.page.Option;
import followthrough.web.page.WorkItem;
import followthrough.web.page.WorkLine;
import followthrough.web.page.WorkPage;
import followthrough.web.page.WorkProgress;
import followthrough.words.FieldProblem;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns what somebody of the team has to do into what their page shows. Times are in their own zone. */
final class WorkView {
    private final Frame frame;
    private final String path;
    private final Worker worker;
    private final Settings settings;
    private final WorkTimesView times;
    private final Speeches speeches;

    WorkView(Frame frame, String path, Worker worker, Settings settings, WorkTimesView times, Speeches speeches) {
        this.frame = frame;
        this.path = path;
        this.worker = worker;
        this.settings = settings;
        this.times = times;
        this.speeches = speeches;
    }

    WorkPage page(ConcernFile shown, WorkPage.Said said, WorkPage.Typed typed, List<FieldProblem> wrong) {
        return new WorkPage(
                frame,
                path,
                people(),
                Optional.of(item(shown, typed.who())),
                zone(),
                said,
                typed,
                Views.errors(wrong, frame.words()));
    }

    private WorkLine line(ConcernFile file) {
        Concern concern = file.concern();
        return new WorkLine(
                concern.id(),
                concern.reference(),
                concern.serviceName(settings, Locale.forLanguageTag(frame.words().language())),
                concern.urgent(),
                !speeches.of(file).isEmpty(),
                file.person().name(),
                concern.nextNewsBy());
    }

    private WorkItem item(ConcernFile file, String who) {
        Concern concern = file.concern();
        return new WorkItem(
                line(file),
                owner(concern),
                concern.isOwned() && List.of(worker.owner(), worker.self(), who).contains(concern.owner()),
                concern.state().isOpen(),
                file.told(),
                Views.contact(file.person()),
                file.isReachedByMail(),
                calling(file),
                concern.promises().all().stream().filter(WorkView::canBeSaid).map(Views::promise).toList(),
                times.of(concern, zone()),
                progress(concern),
                OutcomeView.of(file, settings, frame),
                Views.timeline(file, settings, frame.words()),
                TidyView.of(file, path, people(), who, frame, settings));
    }

    private List<Option> people() {
        return worker.people(settings).stream().map(member -> new Option(member.id(), member.name())).toList();
    }

    private Calling calling(ConcernFile file) {
        Calls calls = file.concern().correspondence().calls();
        return new Calling(
                file.concern().correspondence().reach().code(),
                speeches.of(file),
                calls.places(),
                calls.missed(),
                calls.wrongNumber(),
                worker.people(settings).stream().anyMatch(CallActs::decides));
    }

    private String owner(Concern concern) {
        return settings.staffMember(concern.owner()).map(StaffMember::name).orElse("");
    }

    /** Whether there is something left to say about it: whether it happened, that it did after all or did not. */
    private static boolean canBeSaid(Promise promise) {
        return switch (promise.outcome()) {
            case DUE, BROKEN, KEPT_LATE -> true;
            case KEPT -> promise.by() == Promise.Party.STAFF;
            case REPLACED -> false;
        };
    }

    private Optional<WorkProgress> progress(Concern concern) {
        return concern.appointment()
                .filter(_ -> ProgressRules.isNear(concern, frame.now()))
                .map(appointment ->
                        new WorkProgress(
                                concern.isVisit(settings),
                                appointment.progress().onTheWay().isPresent(),
                                appointment.progress().delayed().isPresent(),
                                ProgressActs.MINUTES.stream().map(this::minutes).toList()));
    }

    private Option minutes(int minutes) {
        return new Option(Integer.toString(minutes), frame.say("work.late.by", minutes));
    }

    private ZoneId zone() {
        return DayView.zone(worker, settings);
    }
}
