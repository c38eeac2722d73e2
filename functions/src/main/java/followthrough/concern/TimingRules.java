package followthrough.concern;

import followthrough.promise.Promise;
import followthrough.promise.Promise.Kind;
import followthrough.promise.Promise.Party;
import followthrough.team.Booking;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.timing.Appointment;
import followthrough.timing.Choice;
import followthrough.timing.DayClaims;
import followthrough.timing.Proposal;
import followthrough.timing.Slot;
import followthrough.timing.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** What may be done about when the work happens, and what becomes of it. */
public final class TimingRules {
    /** Until this hour of a date that was named we are in touch. */
    private static final LocalTime NOON = LocalTime.NOON;

    /** A change to what begins so soon is told at any hour. */
    private static final Duration SOON = Duration.ofHours(4);

    /** How often we ask of our own accord before a person calls. */
    private static final int MOST_ASKED = 2;

    /** How far ahead somebody may ask to be left alone. */
    private static final int FURTHEST_YEARS = 2;

    private final Settings settings;
    private final Instant now;
    private final Promising promising;

    public TimingRules(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
        this.promising = new Promising(settings, now);
    }

    /**
     * A slot that is free is taken: a first appointment, or the same one moved.
     *
     * @param by {@link TimingEvent#CUSTOMER}, or the id of the staff member who does it for them
     * @param read what was taken on its days when it was judged to be free
     */
    Verdict take(Concern concern, Slot slot, String by, List<DayClaims> read) {
        return take(concern, slot, by, read, false);
    }

    /**
     * The same of a slot that may be full.
     *
     * @param over whether it is, and is taken all the same
     */
    Verdict take(Concern concern, Slot slot, String by, List<DayClaims> read, boolean over) {
        Optional<Appointment> present = concern.appointmentAhead(now);
        if (!concern.state().isOpen()) {
            return new Verdict.Outdated();
        }
        if (present.filter(appointment -> appointment.isAt(slot)).isPresent()) {
            return new Verdict.Nothing();
        }
        return present.flatMap(appointment -> tooLate(concern, appointment, by, "slot"))
                .orElseGet(() -> new Verdict.Do(taken(concern, present, slot, by, over).at(now).judgedBy(read)));
    }

    private Change taken(Concern concern, Optional<Appointment> present, Slot slot, String by, boolean over) {
        String team = settings.service(concern.service()).map(Service::team).orElseThrow();
        Change change = Change.of(concern);
        Appointment next =
                present.map(appointment -> appointment.movedTo(team, slot, now))
                        .orElseGet(() -> Appointment.of(Change.of(concern).concern().sequence(), team, slot, now));
        Concern timed = change.concern().timed(next);
        boolean theirs = by.equals(TimingEvent.CUSTOMER);
        change = change.with(theirs ? timed.ownedBy(slot.with()) : timed.handedTo(slot.with()));
        Optional<Instant> quiet =
                heldUntil(
                        concern,
                        by,
                        present.map(Appointment::start).filter(next.start()::isAfter).orElse(next.start()));
        Booked booked = Booked.of(next);
        change =
                change.and(
                        quiet,
                        present.<TimingEvent>map(before ->
                                        new TimingEvent.Moved(by, booked, place(before), quiet.isPresent(), over))
                                .orElseGet(() -> new TimingEvent.Chosen(by, booked, quiet.isPresent(), over)));
        change =
                promising.replaceAll(
                        change, promise -> isSettledByTime(promise) || FollowingUp.isOffered(concern, promise));
        Kind kind = concern.isVisit(settings) ? Kind.ARRIVE : Kind.CALL;
        return promising.give(change, kind, Party.STAFF, next.end());
    }

    private static TimingEvent.Place place(Appointment appointment) {
        return new TimingEvent.Place(appointment.with(), appointment.start());
    }

    /** What somebody waits for no longer once they have chosen: all but a call that they asked for. */
    private static boolean isSettledByTime(Promise promise) {
        return promise.kind() != Kind.CALL || promise.by() == Party.STAFF;
    }

    /** The appointment is given up. */
    Verdict cancel(Concern concern, String by) {
        Optional<Appointment> present = concern.appointment();
        if (!concern.state().isOpen() || present.filter(appointment -> appointment.isOver(now)).isPresent()) {
            return new Verdict.Outdated();
        }
        return present.map(appointment ->
                        tooLate(concern, appointment, by, "appointment")
                                .orElseGet(() -> new Verdict.Do(cancelled(concern, appointment, by))))
                .orElseGet(Verdict.Nothing::new);
    }

    /**
     * A staff member gives the appointment up.
     *
     * @param seen the sequence with which the timing had last changed as far as their page knew
     */
    public Verdict cancel(Concern concern, StaffMember member, OptionalLong seen) {
        boolean stale = seen.isPresent() && concern.choice().changedSince(seen.getAsLong());
        return stale ? new Verdict.Outdated() : cancel(concern, member.id());
    }

    /** A doubtful appointment stands all the same. */
    public Optional<Transition> keep(Concern concern) {
        return doubt(concern, true);
    }

    /** It is given up. */
    Transition cancelled(Concern concern, Appointment appointment, String by) {
        Change change = Change.of(concern);
        change = change.with(change.concern().timed(Timing.Undecided.YET));
        Optional<Instant> quiet = heldUntil(concern, by, appointment.start());
        change = change.and(quiet, new TimingEvent.Cancelled(by, Booked.ended(appointment), quiet.isPresent()));
        change = promising.replaceAll(change, promise -> promise.by() == Party.STAFF);
        return promising.withNews(change).at(now);
    }

    /** The customer would like to be proposed a time. */
    Verdict soon(Concern concern) {
        return defer(concern, new Timing.AsSoonAsPossible());
    }

    /**
     * The customer asks to be left alone until a date.
     *
     * @param month whether they named a month, of which it is the first day
     */
    Verdict notBefore(Concern concern, LocalDate date, boolean month) {
        LocalDate today = today(concern);
        if (!date.isAfter(today)) {
            return Verdict.refuse("date", "error.date.past");
        }
        if (date.isAfter(today.plusYears(FURTHEST_YEARS))) {
            return Verdict.refuse("date", "error.date.far", FURTHEST_YEARS);
        }
        return defer(concern, new Timing.NotBefore(date, month, today));
    }

    /** The customer comes back to us. */
    Verdict whenTheyAsk(Concern concern) {
        LocalDate today = today(concern);
        LocalDate note = today.plus(settings.deferral().noteAfter());
        return defer(concern, new Timing.WhenIAsk(0, Optional.of(note), today));
    }

    private Verdict defer(Concern concern, Timing timing) {
        Optional<Appointment> freed = concern.appointmentAhead(now);
        if (!concern.state().isOpen()) {
            return new Verdict.Outdated();
        }
        if (isThe(concern.choice(), timing)) {
            return new Verdict.Nothing();
        }
        return freed.flatMap(appointment -> tooLate(concern, appointment, TimingEvent.CUSTOMER, "kind"))
                .orElseGet(() -> new Verdict.Do(deferred(concern, timing, freed)));
    }

    /** Whether that stands already; of the date on which it was said first. */
    private static boolean isThe(Choice choice, Timing timing) {
        return choice.proposal().isEmpty()
                && switch (choice.timing()) {
                    case Timing.NotBefore(LocalDate date, boolean month, LocalDate _) ->
                            timing instanceof Timing.NotBefore other
                                    && other.date().equals(date)
                                    && other.month() == month;
                    case Timing other -> other.equals(timing);
                };
    }

    private Transition deferred(Concern concern, Timing timing, Optional<Appointment> freed) {
        Change change = Change.of(concern);
        change =
                change.and(
                        change.concern().timed(timing),
                        new TimingEvent.Deferred(
                                timing.code(),
                                timing.nextAsking(),
                                timing instanceof Timing.NotBefore before && before.month(),
                                freed.map(Booked::ended)));
        change = promising.replaceAll(change, TimingRules::isSettledByTime);
        Optional<Instant> inTouch = timing.nextAsking().map(date -> noon(date, concern.zone()));
        return promising
                .give(
                        change,
                        inTouch.isPresent() ? Kind.BE_IN_TOUCH : Kind.PROPOSE,
                        Party.OFFICE,
                        inTouch.orElseGet(() -> promising.answer(concern)))
                .at(now);
    }

    /** The customer would rather come sooner, should a time come free, or no longer. */
    Verdict wantEarlier(Concern concern, boolean wanted) {
        Optional<Appointment> present = concern.appointmentAhead(now);
        if (!concern.state().isOpen() || present.isEmpty()) {
            return new Verdict.Outdated();
        }
        return present.filter(appointment -> appointment.wantsEarlier() != wanted)
                .<Verdict>map(appointment -> {
                    Change change = Change.of(concern);
                    Concern next = change.concern().with(concern.choice().with(appointment.wantingEarlier(wanted)));
                    return new Verdict.Do(change.and(next, new TimingEvent.EarlierWanted(wanted)).at(now));
                })
                .orElseGet(Verdict.Nothing::new);
    }

    /** A time is proposed; it is not held for the customer. */
    Verdict propose(Concern concern, Slot slot, String by) {
        Proposal proposal = Proposal.of(slot);
        if (!concern.state().isOpen()) {
            return new Verdict.Outdated();
        }
        if (concern.choice().proposal().equals(Optional.of(proposal))
                || concern.appointment().filter(appointment -> appointment.isAt(slot)).isPresent()) {
            return new Verdict.Nothing();
        }
        Change change = Change.of(concern);
        change = change.with(change.concern().with(concern.choice().proposing(proposal)));
        Optional<Instant> quiet = heldUntil(concern, by, slot.start());
        change =
                change.and(
                        quiet,
                        new TimingEvent.Proposed(
                                by, slot.with(), slot.start(), slot.promised().end(), quiet.isPresent()));
        change = promising.keepAll(change, promise -> promise.kind() == Kind.PROPOSE);
        return new Verdict.Do(promising.withNews(change).at(now));
    }

    /** A time came free that is earlier than theirs, for somebody who would rather come sooner. */
    Verdict offerEarlier(Concern concern, Slot slot) {
        boolean waits =
                concern.appointment()
                        .filter(appointment -> appointment.wantsEarlier() && slot.start().isBefore(appointment.start()))
                        .isPresent();
        return waits ? propose(concern, slot, "") : new Verdict.Nothing();
    }

    /** The waiting is over, or nobody answered when we asked: we ask, or a person calls. */
    Change ask(Change change) {
        Concern concern = change.concern();
        Timing timing = concern.choice().timing();
        boolean call = !concern.takesAllMail() || timing.asked() >= MOST_ASKED;
        Optional<LocalDate> again =
                call ? Optional.empty() : Optional.of(today(concern).plus(settings.deferral().againAfter()));
        Timing asked = timing.askedAgain(again);
        Instant due = call ? promising.answer(concern) : noon(again.orElseThrow(), concern.zone());
        TimingEvent event = call ? new TimingEvent.Unanswered(due) : new TimingEvent.Woken(asked.asked());
        Change next = change.and(concern.with(concern.choice().with(asked)), event);
        Predicate<Promise> inTouch = promise -> promise.kind() == Kind.BE_IN_TOUCH;
        return call
                ? called(promising.replaceAll(next, inTouch), due)
                : promising.give(promising.keepAll(next, inTouch), Kind.BE_IN_TOUCH, Party.OFFICE, due);
    }

    private Change called(Change change, Instant due) {
        return change.concern().promises().due(Kind.CALL, Party.OFFICE).isPresent()
                ? change
                : promising.give(change, Kind.CALL, Party.OFFICE, due);
    }

    /**
     * By the present settings the appointment would not be offered, or would again.
     *
     * @param fits whether it would be offered
     */
    Optional<Transition> doubt(Concern concern, boolean fits) {
        return concern.appointment()
                .filter(appointment -> !appointment.isOver(now) && appointment.doubtful() == fits)
                .map(appointment -> {
                    Change change = Change.of(concern);
                    Concern next = change.concern().with(concern.choice().with(appointment.doubted(!fits)));
                    return change.and(next, new TimingEvent.Doubted(!fits, Booked.of(appointment))).at(now);
                });
    }

    /** Customers are held to how late they may change an appointment; others are not. */
    private Optional<Verdict> tooLate(Concern concern, Appointment appointment, String by, String field) {
        Duration until = settings.booking(concern.service()).map(Booking::changeUntil).orElse(Duration.ZERO);
        return by.equals(TimingEvent.CUSTOMER) && now.isAfter(appointment.start().minus(until))
                ? Optional.of(Verdict.refuse(field, "error.change.late", settings.business().phone().spoken()))
                : Optional.empty();
    }

    /** Until when a letter waits that we cause, unless the time it is about comes first. */
    Optional<Instant> heldUntil(Concern concern, String by, Instant about) {
        return promising
                .quietUntil(concern)
                .filter(until ->
                        !by.equals(TimingEvent.CUSTOMER) && about.isAfter(until) && about.isAfter(now.plus(SOON)));
    }

    private LocalDate today(Concern concern) {
        return LocalDate.ofInstant(now, concern.zone());
    }

    private static Instant noon(LocalDate date, ZoneId zone) {
        return date.atTime(NOON).atZone(zone).toInstant();
    }
}
