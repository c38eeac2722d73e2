package followthrough.concern;

import followthrough.promise.Promise.Party;
import followthrough.team.Role;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.timing.Appointment;
import followthrough.timing.Claim;
import followthrough.timing.DayClaims;
import followthrough.timing.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may pass work on to whom, and what becomes of it. */
final class HandoverRules {
    static final String TO = "to";
    static final String WHY = "why";

    /** Those who may have anything, and pass on what others have. */
    private static final Set<Role> INSIDE = Set.of(Role.OFFICE, Role.MANAGER, Role.OWNER);

    private final Settings settings;
    private final Instant now;
    private final Substitutes substitutes;

    HandoverRules(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
        this.substitutes = new Substitutes(settings, now);
    }

    /**
     * Somebody else is to have it, and the appointment at the same time.
     *
     * @param read what is taken on the days around it
     */
    Verdict handOver(Concern concern, Handover wish, List<DayClaims> read) {
        if (!Handover.seen(concern, now).equals(wish.seen())) {
            return isTheirs(concern, wish.to()) ? new Verdict.Nothing() : new Verdict.Outdated();
        }
        if (!concern.state().isOpen()) {
            return new Verdict.Outdated();
        }
        Optional<StaffMember> to = settings.staffMember(wish.to());
        if (to.isEmpty()) {
            return Verdict.refuse(TO, "error.hand.unknown");
        }
        return mayNot(concern, wish.by(), wish.to(), TO)
                .or(() -> cannotHave(concern, to.get()))
                .orElseGet(() -> handOver(concern, wish, to.get(), read));
    }

    private Verdict handOver(Concern concern, Handover wish, StaffMember to, List<DayClaims> read) {
        List<Claim> claims = DayClaims.ofOthers(read, concern.id());
        Optional<Appointment> ahead = concern.appointmentAhead(now);
        if (ahead.isEmpty()) {
            return isOff(to, now, read)
                    ? Verdict.refuse(TO, "error.hand.off", to.name())
                    : new Verdict.Do(handed(concern, wish.by().id(), to.id(), !wish.reason().isEmpty()).at(now));
        }
        return substitutes.free(concern, ahead.get(), claims).stream()
                .filter(slot -> slot.with().equals(to.id()))
                .findFirst()
                .<Verdict>map(slot -> new Verdict.Do(handed(concern, ahead.get(), slot, wish.by().id(), read)))
                .orElseGet(() -> Verdict.refuse(TO, whyNot(ahead.get(), to, read), to.name()));
    }

    /**
     * Whoever has the appointment cannot make it: somebody else takes it over, or else it is given up.
     *
     * @param done whether just that was done before
     * @param read what is taken on the days around it
     */
    Verdict cannot(Concern concern, Handover wish, boolean done, List<DayClaims> read) {
        if (done) {
            return new Verdict.Nothing();
        }
        Optional<Appointment> ahead = concern.appointmentAhead(now);
        if (!Handover.seen(concern, now).equals(wish.seen()) || !concern.state().isOpen() || ahead.isEmpty()) {
            return new Verdict.Outdated();
        }
        return mayNot(concern, wish.by(), "", WHY)
                .orElseGet(() ->
                        new Verdict.Do(passedOn(unable(concern, ahead.get()), ahead.get(), wish.by().id(), read)));
    }

    private Concern unable(Concern concern, Appointment ahead) {
        return concern.with(concern.choice().unableToMake(ahead, now));
    }

    /**
     * Whoever has the appointment, or answers for what has none, is off then. What is under way or over is left to
     * whoever presses how it went.
     *
     * @param absent who is off, when, and who says so
     * @param reason in words for the customer, where anything that they count on changes
     * @param read what is taken on the days around it
     */
    Verdict off(Concern concern, Absent absent, String reason, List<DayClaims> read) {
        HandoverEvent since = new HandoverEvent.WasOff(absent.member(), absent.time());
        Optional<Verdict> passed =
                affected(concern, absent, now)
                        .map(ahead -> passedOn(concern, ahead, absent.by(), read).and(since))
                        .map(transition -> new Verdict.Do(transition).saying(reason));
        return passed.orElseGet(() ->
                Verdict.of(Optional.of(concern).filter(it -> isLeft(it, absent, now)).map(it -> toOffice(it, absent))));
    }

    /**
     * Whether somebody who is off for more than a day answers for it, nobody comes or calls for it, and something of it
     * is due meanwhile. What is due before or after that is theirs.
     */
    static boolean isLeft(Concern concern, Absent absent, Instant now) {
        return absent.isLong()
                && concern.state().isOpen()
                && concern.owner().equals(absent.member())
                && concern.appointmentAhead(now).isEmpty()
                && concern.promises().due().stream().noneMatch(promise -> promise.by() == Party.STAFF)
                && absent.covers(WorkCard.of(concern).soonest(), now);
    }

    /** Nothing that the customer was promised changes, so that they are not told. */
    private Transition toOffice(Concern concern, Absent absent) {
        HandoverEvent event =
                new HandoverEvent.HandedOver(
                        absent.member(), Concern.OFFICE, absent.by(), Optional.empty(), false, false);
        Change change = Change.of(concern);
        return change.and(change.concern().handedTo(Concern.OFFICE), event).at(now);
    }

    /** The appointment that somebody cannot keep since they are off then, if nobody has begun it. */
    static Optional<Appointment> affected(Concern concern, Absent absent, Instant now) {
        return concern.appointmentAhead(now)
                .filter(ahead -> concern.state().isOpen() && ahead.with().equals(absent.member()))
                .filter(ahead -> ahead.expected().intersection(absent.time()).isPresent())
                .filter(_ -> concern.promises().due().stream().anyMatch(promise -> promise.by() == Party.STAFF));
    }

    private Transition passedOn(Concern concern, Appointment ahead, String by, List<DayClaims> read) {
        return substitutes
                .best(concern, ahead, concern.taken(read))
                .map(slot -> handed(concern, ahead, slot, by, read))
                .orElseGet(() -> new TimingRules(settings, now).cancelled(concern, ahead, by));
    }

    private Transition handed(Concern concern, Appointment ahead, Slot slot, String by, List<DayClaims> read) {
        String team = settings.service(concern.service()).map(Service::team).orElseThrow();
        Appointment next = ahead.handedTo(team, slot);
        Optional<Instant> quiet = new TimingRules(settings, now).heldUntil(concern, by, next.start());
        Change change = Change.of(concern);
        Concern with = change.concern().with(concern.choice().with(next)).handedTo(slot.with());
        HandoverEvent event =
                new HandoverEvent.HandedOver(
                        ahead.with(), slot.with(), by, Optional.of(Booked.of(next)), true, quiet.isPresent());
        return change.with(with).and(quiet, event).at(now).judgedBy(read);
    }

    private Change handed(Concern concern, String by, String to, boolean told) {
        Change change = Change.of(concern);
        Optional<Instant> quiet = new Promising(settings, now).quietUntil(concern).filter(_ -> told);
        HandoverEvent event =
                new HandoverEvent.HandedOver(concern.owner(), to, by, Optional.empty(), told, quiet.isPresent());
        return change.with(change.concern().handedTo(to)).and(quiet, event);
    }

    private boolean isTheirs(Concern concern, String to) {
        return concern.owner().equals(to)
                && concern.appointmentAhead(now).filter(ahead -> !ahead.with().equals(to)).isEmpty();
    }

    /** Whoever goes out passes on what is theirs, or takes over what a colleague has. */
    private Optional<Verdict> mayNot(Concern concern, StaffMember by, String to, String field) {
        String has = concern.appointmentAhead(now).map(Appointment::with).orElse(concern.owner());
        boolean may =
                by.roles().stream().anyMatch(INSIDE::contains) || List.of(has, concern.owner(), to).contains(by.id());
        return may ? Optional.empty() : Optional.of(Verdict.refuse(field, "error.hand.theirs", settings.nameOf(has)));
    }

    /** Whether somebody else could have it, time aside. */
    boolean canHave(Concern concern, StaffMember to) {
        return cannotHave(concern, to).isEmpty();
    }

    private Optional<Verdict> cannotHave(Concern concern, StaffMember to) {
        Optional<Service> service = settings.service(concern.service());
        boolean ahead = concern.appointmentAhead(now).isPresent();
        if (isTheirs(concern, to.id()) || (ahead && has(concern, to))) {
            return Optional.of(Verdict.refuse(TO, "error.hand.same", to.name()));
        }
        if (service.filter(known -> known.takenBy(to)).isPresent()
                || (!ahead && to.roles().stream().anyMatch(INSIDE::contains))) {
            return Optional.empty();
        }
        boolean team = service.filter(known -> known.team().equals(to.team())).isPresent();
        return Optional.of(Verdict.refuse(TO, team ? "error.hand.skill" : "error.hand.team", to.name()));
    }

    private boolean has(Concern concern, StaffMember to) {
        return concern.appointmentAhead(now).filter(ahead -> ahead.with().equals(to.id())).isPresent();
    }

    private String whyNot(Appointment ahead, StaffMember to, List<DayClaims> read) {
        if (!ahead.promised().start().isAfter(now)) {
            return "error.hand.begun";
        }
        return isOff(to, ahead.promised().start(), read) ? "error.hand.off" : "error.hand.busy";
    }

    private boolean isOff(StaffMember member, Instant then, List<DayClaims> read) {
        ZoneId zone = settings.zoneOf(member);
        LocalDate date = LocalDate.ofInstant(then, zone);
        boolean leave = member.availability().leave().stream().anyMatch(closure -> closure.covers(date));
        return leave
                || read.stream()
                        .filter(day -> day.key().member().equals(member.id()))
                        .flatMap(day -> day.away().stream())
                        .anyMatch(off -> off.time().holds(then));
    }
}
