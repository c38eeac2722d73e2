package followthrough.concern;

import followthrough.followup.FollowUp;
import followthrough.journal.JournalEvent;
import followthrough.promise.Promise;
import followthrough.promise.Promises;
import followthrough.team.Interval;
import followthrough.timing.Appointment;
import followthrough.timing.Progress;
import followthrough.timing.Proposal;
import followthrough.timing.Timing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A concern as it stood when something was done about one of its events, as far as its journal tells: its state, who
 * had it, the time that was chosen or proposed, promises, the question, and which letters reached its customer. It
 * serves to say again what was said then, never to decide anything. Who the customer is and where they live is as it is
 * now.
 */
public final class Hindsight {
    private final Concern now;
    private State state = State.OPEN;
    private String owner = Concern.OFFICE;
    private Timing timing = Timing.Undecided.YET;
    private Optional<Proposal> proposal = Optional.empty();
    private FollowUp followUp = FollowUp.none();
    private Reach reach = Reach.NONE;

    private Hindsight(Concern now) {
        this.now = now;
    }

    /**
     * The file as of then.
     *
     * @param event about which something was done; what happened after it, at the very instant, is left out
     */
    public static ConcernFile of(ConcernFile file, JournalEvent event, Instant then) {
        List<JournalEvent> journal =
                file.journal().stream()
                        .filter(one -> isBefore(one, event, then))
                        .map(one -> new JournalEvent(one.id(), one.kind(), one.at(), one.facts(), doneBy(one, then)))
                        .toList();
        Hindsight hindsight = new Hindsight(file.concern());
        journal.forEach(one -> hindsight.see(ConcernEvent.of(one), one.at()));
        return new ConcernFile(
                hindsight.concern(promises(file, journal, event)), file.person(), journal, file.words(), Map.of());
    }

    private static boolean isBefore(JournalEvent one, JournalEvent event, Instant then) {
        return one.at().isBefore(then) || one.id().sequence() <= event.id().sequence();
    }

    private static Map<String, Instant> doneBy(JournalEvent event, Instant then) {
        return event.done().entrySet().stream()
                .filter(mark -> !mark.getValue().isAfter(then))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Promises promises(ConcernFile file, List<JournalEvent> journal, JournalEvent event) {
        Map<Promise.Id, Promise.Outcome> ended = new HashMap<>();
        journal.stream().map(ConcernEvent::of).forEach(one -> end(one, ended));
        Instant last = journal.isEmpty() ? event.at() : journal.getLast().at();
        return new Promises(
                file.concern().promises().all().stream()
                        .filter(promise -> !promise.made().isAfter(last))
                        .map(promise -> with(promise, ended.getOrDefault(promise.id(), Promise.Outcome.DUE)))
                        .toList());
    }

    private static void end(ConcernEvent event, Map<Promise.Id, Promise.Outcome> ended) {
        switch (event) {
            case PromiseEvent.Kept(Promise.Id promise, Promise.Outcome how, _) -> ended.put(promise, how);
            case PromiseEvent.Amended(Promise.Id promise, Promise.Outcome how) -> ended.put(promise, how);
            case PromiseEvent.Broken broken -> ended.put(broken.promise(), Promise.Outcome.BROKEN);
            case PromiseEvent.Replaced(Promise.Id promise) -> ended.put(promise, Promise.Outcome.REPLACED);
            default -> {}
        }
    }

    private static Promise with(Promise promise, Promise.Outcome outcome) {
        return new Promise(promise.kind(), promise.by(), promise.made(), promise.due(), outcome, promise.steps());
    }

    private Concern concern(Promises promises) {
        Concern reached = now.with(now.correspondence().with(reach));
        Concern timed = reached.withState(state).ownedBy(owner).with(promises).with(followUp).timed(timing);
        return proposal.map(proposed -> timed.with(timed.choice().proposing(proposed))).orElse(timed);
    }

    private void see(ConcernEvent event, Instant at) {
        switch (event) {
            case WorkEvent.Taken(String who) -> {
                owner = who;
                open();
            }
            case CustomerEvent.Told told -> reach = told.mailGiven() ? Reach.ALL : Reach.NONE;
            case CustomerEvent.ContactCorrected other ->
                    reach = other.otherMail() ? Reach.ALL : other.mailTaken() ? Reach.NONE : reach;
            case CustomerEvent.CallNeeded needed -> reach = isLasting(needed.why()) ? Reach.NONE : reach;
            case CallEvent.Complained _ -> reach = Reach.NECESSARY;
            case CallEvent.ReachedAgain _ -> reach = Reach.ALL;
            case CustomerEvent.Reopened _, TidyEvent.Restored _, TidyEvent.OpenedAgain _ -> open();
            case CustomerEvent.Withdrawn _ -> end(State.WITHDRAWN);
            case TidyEvent.Discarded _ -> end(State.DISCARDED);
            case HandoverEvent.HandedOver handed -> {
                owner = handed.to();
                handed.appointment().ifPresent(booked -> book(booked, at, Progress.NONE));
            }
            case TimingEvent choice -> see(choice, at);
            case ProgressEvent progress -> see(progress, at);
            case OutcomeEvent outcome -> see(outcome, at);
            case FollowUpEvent asking -> see(asking, at);
            default -> {}
        }
    }

    private static boolean isLasting(CustomerEvent.NoMail why) {
        return switch (why) {
            case RETURNED, TOO_LATE -> false;
            case NO_ADDRESS, DAILY_LIMIT, REFUSED, FAILED, BOUNCED, SUPPRESSED -> true;
        };
    }

    private void see(TimingEvent event, Instant at) {
        switch (event) {
            case TimingEvent.Chosen chosen -> book(chosen.appointment(), at, Progress.NONE);
            case TimingEvent.Moved moved -> book(moved.appointment(), at, Progress.NONE);
            case TimingEvent.Cancelled _ -> time(Timing.Undecided.YET);
            case TimingEvent.Deferred deferred -> time(deferred(deferred, at));
            case TimingEvent.Woken _, TimingEvent.Unanswered _ -> timing = timing.askedAgain(Optional.empty());
            case TimingEvent.Proposed proposed ->
                    proposal =
                            Optional.of(new Proposal(proposed.with(), new Interval(proposed.start(), proposed.end())));
            case TimingEvent.EarlierWanted _, TimingEvent.Doubted _ -> {}
        }
    }

    private Timing deferred(TimingEvent.Deferred event, Instant at) {
        LocalDate told = LocalDate.ofInstant(at, now.zone());
        return switch (event.timing()) {
            case Timing.NotBefore.CODE -> new Timing.NotBefore(event.date().orElse(told), event.month(), told);
            case Timing.WhenIAsk.CODE -> new Timing.WhenIAsk(0, event.date(), told);
            default -> new Timing.AsSoonAsPossible();
        };
    }

    private void see(ProgressEvent event, Instant at) {
        Progress going =
                timing instanceof Appointment booked && !(event instanceof ProgressEvent.TakenBack)
                        ? booked.progress()
                        : Progress.NONE;
        boolean leaves = event instanceof ProgressEvent.OnTheWay;
        book(event.appointment(), at, leaves ? going.onTheWaySince(Optional.of(at)) : going);
    }

    private void see(OutcomeEvent event, Instant at) {
        switch (event) {
            case OutcomeEvent.Resolved resolved -> {
                state = State.RESOLVED;
                followUp = followUp.resolved(resolved.credit());
                resolved.freed().ifPresent(_ -> time(Timing.Undecided.YET));
            }
            case OutcomeEvent.TakenUpAgain _ -> {
                open();
                followUp = followUp.takenBack();
                time(Timing.Undecided.YET);
            }
            case OutcomeEvent.TakenBack back -> back.appointment().ifPresent(booked -> book(booked, at, Progress.NONE));
            case OutcomeEvent.NobodyThere _, OutcomeEvent.PartlyDone _ -> time(Timing.Undecided.YET);
            case OutcomeEvent.NotReached tried when tried.next().isEmpty() -> time(Timing.Undecided.YET);
            case OutcomeEvent.Arrived _, OutcomeEvent.NotReached _ -> {}
        }
    }

    private void see(FollowUpEvent event, Instant at) {
        switch (event) {
            case FollowUpEvent.Asked asked -> followUp = FollowUp.asked(asked.credit(), at);
            case FollowUpEvent.Skipped skipped -> {
                followUp = FollowUp.skipped(skipped.credit(), skipped.why());
                state = State.CLOSED;
            }
            case FollowUpEvent.Answered answered -> {
                followUp = followUp instanceof FollowUp.Open open ? open.answered(answered.answer()) : followUp;
                state = answered.reopened() ? State.OPEN : state;
            }
            case FollowUpEvent.Closed _ -> state = state == State.RESOLVED ? State.CLOSED : state;
            case FollowUpEvent.AskedAgain _, FollowUpEvent.Stopped _, FollowUpEvent.CauseSaid _ -> {}
        }
    }

    private void open() {
        state = State.OPEN;
        followUp = followUp.openedAgain();
    }

    private void end(State how) {
        state = how;
        time(Timing.Undecided.YET);
    }

    private void time(Timing other) {
        timing = other;
        proposal = Optional.empty();
    }

    private void book(Booked booked, Instant at, Progress progress) {
        Interval when = new Interval(booked.start(), booked.end());
        owner = booked.with();
        time(
                new Appointment(
                        booked.number(),
                        booked.sequence(),
                        "",
                        booked.with(),
                        when,
                        when,
                        List.of(),
                        false,
                        false,
                        at,
                        progress));
    }
}
