package followthrough.concern;

import followthrough.concern.OutcomeEvent.How;
import followthrough.followup.Credit;
import followthrough.promise.Promise;
import followthrough.promise.Promise.Kind;
import followthrough.promise.Promise.Party;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.timing.Appointment;
import followthrough.timing.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What staff may say of what came of the work, and what becomes of it. What they say may arrive late, twice or in
 * another order: it counts as of when they pressed, and what no longer fits changes nothing.
 */
public final class OutcomeRules {
    /** How often somebody is rung who does not answer before they are written to. */
    public static final int MOST_TRIES = 3;

    private static final Duration NEXT_TRY = Duration.ofMinutes(30);
    private static final Set<Kind> SETTLED = Set.of(Kind.ANSWER, Kind.NEWS, Kind.PROPOSE, Kind.BE_IN_TOUCH);

    private final Settings settings;
    private final Instant now;
    private final Promising promising;

    public OutcomeRules(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
        this.promising = new Promising(settings, now);
    }

    /**
     * A press of a staff member.
     *
     * @param at when they pressed; not after now
     * @param seen the sequence with which the timing had last changed as far as their page knew; empty if it did not
     *     say
     */
    public record Pressed(StaffMember member, Instant at, OptionalLong seen) {
        private By by(Instant now) {
            boolean late = at.isBefore(now.minus(Duration.ofMinutes(1)));
            return new By(member.id(), late ? Optional.of(at) : Optional.empty());
        }

        boolean knows(Concern concern) {
            return seen.isEmpty() || !concern.choice().changedSince(seen.getAsLong());
        }
    }

    /** Somebody is at the door. */
    public Verdict arrived(Concern concern, Pressed press) {
        if (!isAbout(concern, press) || !concern.isVisit(settings)) {
            return new Verdict.Outdated();
        }
        Appointment booked = concern.appointment().orElseThrow();
        if (booked.progress().arrived().isPresent()) {
            return new Verdict.Nothing();
        }
        if (press.at().isBefore(booked.start().minus(ProgressRules.LONGEST_WAY))) {
            return Verdict.refuse("slot", "error.progress.far");
        }
        Change change = Change.of(concern);
        Appointment there = booked.going(booked.progress().arrivedAt(Optional.of(press.at())));
        change =
                change.and(
                        change.concern().with(concern.choice().with(there)).withState(State.UNDER_WAY),
                        new OutcomeEvent.Arrived(press.by(now), Booked.of(there)));
        return new Verdict.Do(promising.withNews(settled(change, press.at())).at(now));
    }

    /** Somebody was at the door, and nobody opened: the customer chooses again. */
    public Verdict nobodyThere(Concern concern, Pressed press) {
        if (!isAbout(concern, press) || !concern.isVisit(settings)) {
            return new Verdict.Outdated();
        }
        Appointment booked = concern.appointment().orElseThrow();
        if (press.at().isBefore(booked.promised().start())) {
            return Verdict.refuse("slot", "error.nobody.early");
        }
        Change change = Change.of(concern);
        Optional<Instant> quiet = promising.quietUntil(concern);
        change = change.with(change.concern().undecided().withState(State.UNDER_WAY));
        change =
                change.and(quiet, new OutcomeEvent.NobodyThere(press.by(now), Booked.ended(booked), quiet.isPresent()));
        return new Verdict.Do(promising.withNews(settled(change, press.at())).at(now));
    }

    /**
     * Somebody rang and reached nobody.
     *
     * @param before how often that was so before, as their page had it
     * @param tried how often it was so
     */
    public Verdict notReached(Concern concern, Pressed press, int before, int tried) {
        Optional<Promise> call = called(concern);
        if (!concern.state().isOpen() || call.isEmpty() || !press.knows(concern)) {
            return new Verdict.Outdated();
        }
        if (before != tried) {
            return new Verdict.Nothing();
        }
        return new Verdict.Do(
                tried + 1 < MOST_TRIES ? triesAgain(concern, press, tried + 1, call.get()) : givesUp(concern, press));
    }

    private Transition triesAgain(Concern concern, Pressed press, int tries, Promise call) {
        Instant next = call.by() == Party.STAFF ? soon() : promising.openTime(concern, NEXT_TRY);
        Change change = Change.of(concern);
        change =
                change.and(
                        change.concern().withState(State.UNDER_WAY),
                        new OutcomeEvent.NotReached(press.by(now), tries, Optional.of(next), false));
        change = promising.keep(change, call, call.keptAt(press.at()), PromiseEvent.Said.ACT);
        return promising.give(change, call.kind(), call.by(), next).at(now);
    }

    private Instant soon() {
        return now.plus(NEXT_TRY).truncatedTo(ChronoUnit.MINUTES);
    }

    private Transition givesUp(Concern concern, Pressed press) {
        Optional<Instant> quiet = promising.quietUntil(concern);
        Change change = Change.of(concern);
        Concern undecided =
                concern.appointment().isPresent() ? change.concern().timed(Timing.Undecided.YET) : change.concern();
        change =
                change.with(undecided.withState(State.UNDER_WAY))
                        .and(
                                quiet,
                                new OutcomeEvent.NotReached(
                                        press.by(now), MOST_TRIES, Optional.empty(), quiet.isPresent()));
        change = promising.keepAll(change, promise -> promise.kind() == Kind.CALL);
        return promising.withNews(change).at(now);
    }

    /** The call that is owed first: one that was booked before one that was asked for. */
    private static Optional<Promise> called(Concern concern) {
        List<Promise> calls = concern.promises().due().stream().filter(promise -> promise.kind() == Kind.CALL).toList();
        return calls.stream()
                .filter(promise -> promise.by() == Party.STAFF)
                .findFirst()
                .or(() -> calls.stream().findFirst());
    }

    /** Some of the work is done, and a time for the rest is to be found. */
    public Verdict partlyDone(Concern concern, Pressed press) {
        if (!concern.state().isOpen() || !press.knows(concern)) {
            return new Verdict.Outdated();
        }
        Optional<Instant> quiet = promising.quietUntil(concern);
        Change change = Change.of(concern);
        Concern undecided =
                change.concern().undecided().takenBy(concern.isOwned() ? concern.owner() : press.member().id());
        change = change.with(undecided).and(quiet, new OutcomeEvent.PartlyDone(press.by(now), quiet.isPresent()));
        change = promising.keepAll(settled(change, press.at()), promise -> SETTLED.contains(promise.kind()));
        return new Verdict.Do(promising.give(change, Kind.PROPOSE, Party.OFFICE, promising.answer(concern)).at(now));
    }

    /**
     * It is settled: by the work, or by what somebody wrote or said.
     *
     * @param first whether nothing was left of an earlier try
     */
    public Verdict resolve(Concern concern, Pressed press, How how, boolean first) {
        if (concern.state() == State.RESOLVED) {
            return new Verdict.Nothing();
        }
        if (!concern.state().isOpen() || !press.knows(concern)) {
            return new Verdict.Outdated();
        }
        Optional<Appointment> ahead =
                concern.appointmentAhead(now).filter(booked -> booked.start().isAfter(press.at()));
        Optional<Instant> quiet = promising.quietUntil(concern).filter(_ -> how == How.MAIL);
        Change change = Change.of(concern);
        Concern over = change.concern().with(concern.correspondence().over()).with(new Urgency.None());
        Concern timed = ahead.isPresent() ? over.timed(Timing.Undecided.YET) : over;
        Concern resolved =
                timed.ownedBy(concern.isOwned() ? concern.owner() : press.member().id()).withState(State.RESOLVED);
        boolean came = ahead.isEmpty();
        Credit credit = credit(concern, ended(change.with(resolved), press, how, came).concern(), press, came, first);
        change =
                change.with(resolved.with(concern.followUp().resolved(credit)))
                        .and(
                                quiet,
                                new OutcomeEvent.Resolved(
                                        press.by(now), how, credit, ahead.map(Booked::ended), quiet.isPresent()));
        return new Verdict.Do(ended(change, press, how, came).at(now));
    }

    /**
     * With it all promises end.
     *
     * @param came whether the appointment took place, if there was one
     */
    private Change ended(Change change, Pressed press, How how, boolean came) {
        Change kept = came ? settled(change, press.at()) : change;
        kept = promising.keepAll(kept, promise -> SETTLED.contains(promise.kind()) || isCalled(promise, how));
        return promising.replaceAll(kept, _ -> true);
    }

    /** Whoever had the appointment did the work; without one whoever says so. */
    private Credit credit(Concern before, Concern ended, Pressed press, boolean came, boolean first) {
        List<Promise> promises =
                ended.promises().all().stream()
                        .filter(promise -> promise.outcome() != Promise.Outcome.REPLACED)
                        .toList();
        return new Credit(
                ended.sequence(),
                before.appointment().filter(_ -> came).map(Appointment::with).orElse(press.member().id()),
                settings.service(before.service()).map(Service::team).orElse(press.member().team()),
                press.at(),
                before.handoffs() > 0,
                first && !before.followUp().isReopened(),
                (int) promises.stream().filter(promise -> promise.outcome() == Promise.Outcome.KEPT).count(),
                promises.size());
    }

    private static boolean isCalled(Promise promise, How how) {
        return how == How.PHONE && promise.kind() == Kind.CALL;
    }

    /**
     * That it was settled was a mistake.
     *
     * @param place of the event that said so
     */
    Verdict takeUpAgain(Concern concern, StaffMember member, String place) {
        if (concern.state() != State.RESOLVED) {
            return concern.state().isOpen() ? new Verdict.Nothing() : new Verdict.Outdated();
        }
        Change change = Change.of(concern);
        Concern open =
                change.concern()
                        .withState(State.UNDER_WAY)
                        .timed(Timing.Undecided.YET)
                        .with(concern.followUp().takenBack());
        change = change.and(open, new OutcomeEvent.TakenUpAgain(new By(member.id(), Optional.empty()), place));
        return new Verdict.Do(promising.giveNews(change, Optional.empty()).at(now));
    }

    /** Whether a press is about the appointment that stands, of which nobody has said how it ended. */
    private static boolean isAbout(Concern concern, Pressed press) {
        return concern.state().isOpen() && press.knows(concern) && concern.appointment().isPresent();
    }

    /**
     * What was promised for the appointment happened when they pressed; if it was thought to be broken though it was
     * kept, that is put right.
     */
    private Change settled(Change change, Instant at) {
        return change.concern().promises().all().reversed().stream()
                .filter(promise -> promise.by() == Party.STAFF && promise.outcome() != Promise.Outcome.REPLACED)
                .findFirst()
                .map(promise -> settled(change, promise, at))
                .orElse(change);
    }

    private Change settled(Change change, Promise promise, Instant at) {
        if (promise.isDue()) {
            return promising.keep(change, promise, promise.keptAt(at), PromiseEvent.Said.ACT);
        }
        boolean wrong = promise.outcome() == Promise.Outcome.BROKEN && !at.isAfter(promise.due());
        if (!wrong) {
            return change;
        }
        Concern concern = change.concern();
        return change.and(
                concern.with(concern.promises().ended(promise.id(), Promise.Outcome.KEPT)),
                new PromiseEvent.Amended(promise.id(), Promise.Outcome.KEPT));
    }
}
