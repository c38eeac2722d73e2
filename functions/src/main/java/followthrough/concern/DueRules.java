package followthrough.concern;

import followthrough.concern.PromiseEvent.Said;
import followthrough.customer.Questions;
import followthrough.followup.FollowUpTask;
import followthrough.plan.Occurrence;
import followthrough.plan.Occurrence.Hindrance;
import followthrough.promise.Promise;
import followthrough.promise.PromiseTask;
import followthrough.team.Reminder;
import followthrough.team.Settings;
import followthrough.timing.Appointment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What becomes of a concern when something of its plan is due. */
final class DueRules {
    private static final int MOST = 20;

    private final Settings settings;
    private final Instant now;
    private final Instant asOf;
    private final List<Questions> known;

    /**
     * @param asOf what is due by then counts as due
     * @param known what stands about questions to the customer, where one may be due
     */
    DueRules(Settings settings, Instant now, Instant asOf, List<Questions> known) {
        this.settings = settings;
        this.now = now;
        this.asOf = asOf;
        this.known = known;
    }

    /** All that is due, in one transition; empty if nothing is, and the pending wake is right. */
    Optional<Transition> due(Concern concern) {
        Change change = Change.of(concern);
        for (int done = 0; done < MOST; done++) {
            Optional<Occurrence<ConcernTask>> due = ConcernPlan.of(change.concern(), settings, asOf).dueBy(asOf);
            if (due.isEmpty()) {
                break;
            }
            change = perform(change, due.get());
        }
        return change.isNothing() ? planAgain(concern) : Optional.of(asking(change.at(now)));
    }

    private Transition asking(Transition transition) {
        return transition.withQuestions(FollowingUp.asked(transition, known));
    }

    /** Another wake, if by the present settings and time another is right. */
    Optional<Transition> planAgain(Concern concern) {
        boolean right =
                ConcernPlan.of(concern, settings, asOf)
                        .next()
                        .map(Occurrence::due)
                        .equals(concern.wake().map(wake -> wake.due()));
        return right
                ? Optional.empty()
                : Optional.of(new Transition(concern.next(), now, new PlanEvent.PlannedAgain()));
    }

    private Change perform(Change change, Occurrence<ConcernTask> due) {
        return switch (due.task()) {
            case ConcernTask.Release(HeldMail mail) -> release(change, mail, due.hindrance());
            case ConcernTask.Remind(Reminder reminder) -> remind(change, reminder, due);
            case ConcernTask.Call(Calls.Step step) -> new CallRules(settings, now).turn(change, step);
            case ConcernTask.Ask _ -> new TimingRules(settings, now).ask(change);
            case ConcernTask.Alert _ -> new UrgencyRules(settings, now).next(change);
            case ConcernTask.FollowUp(FollowUpTask task) ->
                    new FollowingUp(settings, now).perform(change, task, due.hindrance(), known);
            case ConcernTask.OfPromise(PromiseTask.Take take) -> step(change, take, due);
            case ConcernTask.OfPromise(PromiseTask.Break(Promise.Id id)) ->
                    new Promising(settings, now)
                            .breakIt(change, change.concern().promises().find(id).orElseThrow(), Said.CLOCK);
        };
    }

    private Change step(Change change, PromiseTask.Take take, Occurrence<ConcernTask> due) {
        Concern concern = change.concern();
        ConcernEvent event =
                due.hindrance()
                        .<ConcernEvent>map(why -> new PlanEvent.Dropped(due.task().code(), why))
                        .orElseGet(() -> new PromiseEvent.Stepped(take.promise(), take.step()));
        return change.and(concern.with(concern.promises().after(take.promise(), take.step(), asOf)), event);
    }

    /** What was not sent in time is left out, and is not made up for later. */
    private static Change remind(Change change, Reminder reminder, Occurrence<ConcernTask> due) {
        Concern concern = change.concern();
        Appointment appointment = concern.appointment().orElseThrow();
        Correspondence letters = concern.correspondence();
        ConcernEvent event =
                due.hindrance()
                        .<ConcernEvent>map(why -> new PlanEvent.Dropped(due.task().code(), why))
                        .orElseGet(() -> new ReminderEvent.Reminded(reminder, Booked.of(appointment)));
        return change.and(
                concern.with(letters.with(letters.reminders().after(reminder, appointment.promised().start()))), event);
    }

    private Change release(Change change, HeldMail mail, Optional<Hindrance> hindrance) {
        Concern concern = change.concern();
        Concern released = concern.with(concern.correspondence().without(mail));
        return hindrance.isEmpty()
                ? change.and(released, new PlanEvent.Released(mail.place()))
                : CallRules.add(
                        change.and(released, new CustomerEvent.CallNeeded(CustomerEvent.NoMail.TOO_LATE, mail.place())),
                        mail.place(),
                        now);
    }
}
