package followthrough.concern;

import followthrough.promise.Promise;
import followthrough.promise.Promise.Kind;
import followthrough.promise.Promise.Party;
import followthrough.team.Interval;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.timing.Appointment;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** What staff may say of how an appointment is going, and what becomes of it. What changes nothing is empty. */
public final class ProgressRules {
    /** Nobody is on the way any longer before; whoever says so has pressed at the wrong place. */
    public static final Duration LONGEST_WAY = Duration.ofHours(4);

    private static final int STEP = 5;

    private final Settings settings;
    private final Instant now;
    private final Promising promising;

    public ProgressRules(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
        this.promising = new Promising(settings, now);
    }

    /** Whether somebody can be on the way to it, or late for it: it is near, and nobody has said how it ended. */
    public static boolean isNear(Concern concern, Instant now) {
        return concern.state().isOpen()
                && concern.appointment().filter(booked -> !now.isBefore(booked.start().minus(LONGEST_WAY))).isPresent()
                && concern.promises().due().stream().anyMatch(ProgressRules::isOfAppointment);
    }

    private static boolean isOfAppointment(Promise promise) {
        return promise.by() == Party.STAFF;
    }

    /** A staff member is on the way. */
    public Verdict onTheWay(Concern concern, OutcomeRules.Pressed press) {
        return near(
                concern,
                press,
                booked ->
                        concern.isVisit(settings)
                                        && booked.progress().onTheWay().isEmpty()
                                        && booked.progress().arrived().isEmpty()
                                ? new Verdict.Do(onTheWay(concern, press, booked))
                                : new Verdict.Nothing());
    }

    private Transition onTheWay(Concern concern, OutcomeRules.Pressed press, Appointment booked) {
        Appointment going = booked.going(booked.progress().onTheWaySince(Optional.of(press.at())));
        return going(concern, going, new ProgressEvent.OnTheWay(press.member().id(), Booked.of(going))).at(now);
    }

    /**
     * A staff member is late.
     *
     * @param by how much later than was promised, or than when they said so where that is past
     */
    public Verdict late(Concern concern, OutcomeRules.Pressed press, Duration by) {
        return near(
                concern,
                press,
                booked -> {
                    Interval expected = later(concern, booked, by, press.at());
                    return booked.expected().equals(expected)
                            ? new Verdict.Nothing()
                            : new Verdict.Do(late(concern, press.member(), booked, expected));
                });
    }

    /** What fits an appointment that is near; a press on another than the page showed does not. */
    private Verdict near(Concern concern, OutcomeRules.Pressed press, Function<Appointment, Verdict> act) {
        if (!press.knows(concern) || concern.appointment().isEmpty() || !concern.state().isOpen()) {
            return new Verdict.Outdated();
        }
        return isNear(concern, now)
                ? act.apply(concern.appointment().orElseThrow())
                : Verdict.refuse("slot", "error.progress.far");
    }

    private Transition late(Concern concern, StaffMember member, Appointment booked, Interval expected) {
        Appointment late = booked.delayed(booked.progress().expectedAt(Optional.of(expected)));
        Change change = going(concern, late, new ProgressEvent.Late(member.id(), Booked.of(late)));
        return promisedFor(change, late).at(now);
    }

    /** A window begins no sooner than they said so and ends later; a call begins later. */
    private Interval later(Concern concern, Appointment booked, Duration by, Instant at) {
        Interval promised = booked.promised();
        if (!concern.isVisit(settings)) {
            Instant start = later(promised.start(), at).plus(by);
            return new Interval(start, start.plus(Duration.between(promised.start(), promised.end())));
        }
        return new Interval(later(promised.start(), at), later(promised.end(), at).plus(by));
    }

    private static Instant later(Instant one, Instant at) {
        return one.isAfter(at) ? one : wholeStep(at);
    }

    /** The next time that people would say: to five minutes. */
    private static Instant wholeStep(Instant instant) {
        long step = Duration.ofMinutes(STEP).toSeconds();
        long seconds = instant.truncatedTo(ChronoUnit.SECONDS).getEpochSecond();
        return Instant.ofEpochSecond(Math.ceilDiv(seconds, step) * step);
    }

    /**
     * What was said last was a mistake: somebody is not on the way, or not late.
     *
     * @param place of the event that said it
     */
    Optional<Transition> takeBack(Concern concern, StaffMember member, ProgressEvent said, String place) {
        return near(concern)
                .flatMap(booked ->
                        switch (said) {
                            case ProgressEvent.OnTheWay _ when booked.progress().onTheWay().isPresent() ->
                                    Optional.of(
                                            takenBack(
                                                    concern,
                                                    member,
                                                    booked.going(booked.progress().onTheWaySince(Optional.empty())),
                                                    place));
                            case ProgressEvent.Late _ when booked.progress().delayed().isPresent() ->
                                    Optional.of(
                                            takenBack(
                                                    concern,
                                                    member,
                                                    booked.delayed(booked.progress().expectedAt(Optional.empty())),
                                                    place));
                            default -> Optional.<Transition>empty();
                        });
    }

    private Transition takenBack(Concern concern, StaffMember member, Appointment back, String place) {
        Change change = going(concern, back, new ProgressEvent.TakenBack(member.id(), Booked.of(back), place));
        return promisedFor(change, back).at(now);
    }

    private Optional<Appointment> near(Concern concern) {
        return concern.appointment().filter(_ -> isNear(concern, now));
    }

    private static Change going(Concern concern, Appointment booked, ProgressEvent event) {
        Change change = Change.of(concern);
        return change.and(change.concern().with(concern.choice().with(booked)).withState(State.UNDER_WAY), event);
    }

    /** What was promised is promised for when it is expected now. */
    private Change promisedFor(Change change, Appointment booked) {
        Optional<Promise> stands =
                change.concern().promises().due().stream().filter(ProgressRules::isOfAppointment).findFirst();
        if (stands.map(Promise::due).equals(Optional.of(booked.end()))) {
            return change;
        }
        Kind kind = stands.map(Promise::kind).orElse(Kind.ARRIVE);
        return promising.give(
                promising.replaceAll(change, ProgressRules::isOfAppointment), kind, Party.STAFF, booked.end());
    }
}
