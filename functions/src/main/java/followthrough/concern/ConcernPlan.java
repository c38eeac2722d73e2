package followthrough.concern;

import followthrough.plan.Occurrence;
import followthrough.plan.Occurrence.Recipient;
import followthrough.plan.Plan;
import followthrough.promise.Ladder;
import followthrough.promise.Promise;
import followthrough.promise.PromiseTask;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything ahead for a concern, as long as nobody does anything about it. */
final class ConcernPlan {
    /** A letter that could not leave for so long is not sent any more: a person calls instead. */
    private static final Duration USEFUL = Duration.ofDays(3);

    /** However late, somebody who waits for it is asked. */
    private static final Duration ALWAYS = Duration.ofDays(36_500);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Concern concern;
    private final Settings settings;
    private final Instant now;

    private ConcernPlan(Concern concern, Settings settings, Instant now) {
        this.concern = concern;
        this.settings = settings;
        this.now = now;
    }

    static Plan<ConcernTask> of(Concern concern, Settings settings, Instant now) {
        return new ConcernPlan(concern, settings, now).plan();
    }

    private Plan<ConcernTask> plan() {
        Stream<Occurrence<ConcernTask>> letters = concern.correspondence().held().stream().map(this::release);
        Stream<Occurrence<ConcernTask>> others = concern.state().isOpen() ? ofOpen() : promises();
        return new Plan<>(
                Stream.of(others, followUp(), letters)
                        .flatMap(occurrences -> occurrences)
                        .map(occurrence -> occurrence.asOf(now))
                        .toList());
    }

    private Stream<Occurrence<ConcernTask>> ofOpen() {
        return Stream.of(
                        promises(),
                        reminders(),
                        concern.choice().timing().nextAsking().map(this::ask).stream(),
                        UrgencyRules.next(concern, settings).map(ConcernPlan::alert).stream(),
                        concern.correspondence().calls().next().map(this::call).stream())
                .flatMap(occurrences -> occurrences);
    }

    /** What was promised stands, even where somebody asked for a call after it was resolved. */
    private Stream<Occurrence<ConcernTask>> promises() {
        return concern.promises().due().stream().flatMap(this::ahead);
    }

    private Stream<Occurrence<ConcernTask>> followUp() {
        return FollowingUp.ahead(concern, settings, now).stream()
                .map(task -> task.with(new ConcernTask.FollowUp(task.task())));
    }

    /** In the morning of that date, by the customer's clock. */
    private Occurrence<ConcernTask> ask(LocalDate date) {
        Instant morning = date.atTime(MORNING).atZone(concern.zone()).toInstant();
        Instant due = settings.quietHours().undisturbed(morning, now, concern.zone());
        return new Occurrence<>(new ConcernTask.Ask(), Recipient.CUSTOMER, due, due.plus(ALWAYS), Optional.empty());
    }

    private Stream<Occurrence<ConcernTask>> reminders() {
        return RemindersAhead.of(concern, settings, now).stream()
                .map(reminder -> reminder.with(new ConcernTask.Remind(reminder.task())));
    }

    private static Occurrence<ConcernTask> alert(Instant due) {
        return new Occurrence<>(new ConcernTask.Alert(), Recipient.OWNER, due, due.plus(ALWAYS), Optional.empty());
    }

    /** Whoever has to call the customer is turned to, or the office. */
    private Occurrence<ConcernTask> call(Calls.Next next) {
        boolean office = next.step() == Calls.Step.RAISED;
        ZoneId zone = office ? settings.business().zone() : ownersZone();
        Instant due = concern.urgent() ? next.due() : settings.quietHours().undisturbed(next.due(), now, zone);
        Recipient recipient = office ? Recipient.OFFICE : Recipient.OWNER;
        return new Occurrence<>(new ConcernTask.Call(next.step()), recipient, due, due.plus(ALWAYS), Optional.empty());
    }

    private ZoneId ownersZone() {
        return settings.staffMember(concern.owner())
                .flatMap(StaffMember::zone)
                .orElseGet(() -> settings.business().zone());
    }

    private Stream<Occurrence<ConcernTask>> ahead(Promise promise) {
        return Ladder.ahead(promise, surroundings(), now).stream()
                .filter(step -> !isReminded(promise, step))
                .map(step -> step.with(new ConcernTask.OfPromise(step.task())));
    }

    /** Whoever comes or calls is reminded before it begins, so that until then they need no warning. */
    private boolean isReminded(Promise promise, Occurrence<PromiseTask> step) {
        return promise.by() == Promise.Party.STAFF
                && step.task() instanceof PromiseTask.Take(Promise.Id _, Promise.Step taken)
                && taken == Promise.Step.WARNED
                && concern.appointment().filter(booked -> step.due().isBefore(booked.start())).isPresent();
    }

    private Ladder.Surroundings surroundings() {
        return new Ladder.Surroundings(
                settings.promises(),
                settings.quietHours(),
                concern.urgent(),
                concern.isOwned(),
                concern.takesAllMail(),
                ownersZone(),
                settings.business().zone(),
                concern.zone());
    }

    private Occurrence<ConcernTask> release(HeldMail mail) {
        Instant due = settings.quietHours().undisturbed(mail.due(), now, concern.zone());
        return new Occurrence<>(
                new ConcernTask.Release(mail), Recipient.CUSTOMER, due, mail.due().plus(USEFUL), Optional.empty());
    }
}
