package followthrough.web;

import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.Retraction;
import followthrough.concern.State;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.timing.Appointment;
import followthrough.web.page.Frame;
import followthrough.web.page.Option;
import followthrough.web.page.TimelineEntry;
import followthrough.web.page.WorkOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Turns what can be said of what came of the work into what the page of somebody of the team shows. */
final class OutcomeView {
    private OutcomeView() {}

    static WorkOutcome of(ConcernFile file, Settings settings, Frame frame) {
        Concern concern = file.concern();
        boolean open = concern.state().isOpen();
        Locale reader = Locale.forLanguageTag(frame.words().language());
        return new WorkOutcome(
                concern.choice().since(),
                open && concern.isVisit(settings) && concern.appointment().isPresent(),
                concern.appointment().flatMap(booked -> booked.progress().arrived()).isPresent(),
                open && isCallOwed(concern, frame.now()),
                file.timesTried(),
                concern.state() == State.RESOLVED,
                WorkFollowUpView.of(file, frame),
                Retraction.last(file).map(said -> new WorkOutcome.Slip(said.kind(), said.id().place())),
                settings.amends().stream()
                        .filter(one -> file.timesGiven(one.id()) < one.most())
                        .map(one -> new Option(one.id(), one.name().in(reader)))
                        .toList(),
                notes(file, settings, frame));
    }

    /** Of a call that was booked once its time has come. */
    private static boolean isCallOwed(Concern concern, Instant now) {
        boolean early = concern.appointment().map(Appointment::start).filter(now::isBefore).isPresent();
        return concern.promises().due().stream()
                .filter(promise -> promise.kind() == Promise.Kind.CALL)
                .anyMatch(promise -> promise.by() != Promise.Party.STAFF || !early);
    }

    private static List<TimelineEntry> notes(ConcernFile file, Settings settings, Frame frame) {
        return file.notes().stream()
                .map(event ->
                        new TimelineEntry(
                                event.at(),
                                event.kind(),
                                frame.say("work.noted", settings.nameOf(event.fact("who"))),
                                file.wordsOf(event)))
                .toList();
    }
}
