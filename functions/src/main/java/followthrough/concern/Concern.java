package followthrough.concern;

import followthrough.followup.FollowUp;
import followthrough.journal.Subject;
import followthrough.link.Link;
import followthrough.link.Scope;
import followthrough.plan.Wake;
import followthrough.promise.Promise;
import followthrough.promise.Promises;
import followthrough.team.Localized;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.timing.Appointment;
import followthrough.timing.Choice;
import followthrough.timing.Claim;
import followthrough.timing.DayClaims;
import followthrough.timing.Timing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The facts of a concern. Nothing here is personal. Each transition raises the sequence, and every write is conditional
 * on it.
 *
 * @param linkVersion raised to revoke all links sent before
 * @param owner the id of the staff member who answers for it, or {@link #OFFICE}
 * @param handoffs how often we passed the work from one person to another
 * @param choice what stands about the time
 * @param urgency whether it is urgent, and whether somebody has it
 * @param correspondence how the customer hears from us
 * @param followUp where the question stands whether it is totally resolved
 * @param wake when it is woken next, since something of its plan is due
 */
public record Concern(
        Origin origin,
        long sequence,
        int linkVersion,
        State state,
        String owner,
        int handoffs,
        Promises promises,
        Choice choice,
        Urgency urgency,
        Correspondence correspondence,
        FollowUp followUp,
        Optional<Wake> wake) {
    /** The kind of subject a concern is. */
    public static final String SUBJECT = "concern";

    /** The owner of what nobody has taken yet. */
    public static final String OFFICE = "office";

    /** A concern that is told now. */
    static Concern told(Origin origin, boolean mailGiven, Promise answer) {
        return new Concern(
                origin,
                1,
                1,
                State.OPEN,
                OFFICE,
                0,
                new Promises(List.of(answer)),
                Choice.NOTHING,
                new Urgency.None(),
                Correspondence.beginning(mailGiven),
                FollowUp.none(),
                Optional.empty());
    }

    public String id() {
        return origin.id();
    }

    public String reference() {
        return origin.reference();
    }

    public String service() {
        return origin.service();
    }

    /** Whether it is urgent by now. */
    public boolean urgent() {
        return !(urgency instanceof Urgency.None);
    }

    /** Whether mail reaches the customer, as far as we know. */
    public boolean mailable() {
        return correspondence.reach() != Reach.NONE;
    }

    /** Whether every letter is welcome, and reaches them, as far as we know. */
    public boolean takesAllMail() {
        return correspondence.reach() == Reach.ALL;
    }

    /** The time that was taken, if one was. */
    public Optional<Appointment> appointment() {
        return choice.appointment();
    }

    public String language() {
        return origin.language();
    }

    public ZoneId zone() {
        return origin.zone();
    }

    /** As a subject of the journal. */
    public Subject subject() {
        return new Subject(SUBJECT, id());
    }

    /** Whether a staff member answers for it, and not the office. */
    public boolean isOwned() {
        return !owner.equals(OFFICE);
    }

    /** The zone that its times are said in: the site's, which is the business's, for a visit; else the customer's. */
    public ZoneId shownIn(Settings settings) {
        return isVisit(settings) ? settings.business().zone() : zone();
    }

    /** Whether somebody comes for it; what is no longer offered is no visit. */
    public boolean isVisit(Settings settings) {
        return settings.service(service()).filter(known -> known.kind() == Service.Kind.VISIT).isPresent();
    }

    /** The appointment, if what it promises is still to come. */
    public Optional<Appointment> appointmentAhead(Instant now) {
        return appointment().filter(appointment -> !appointment.isOver(now));
    }

    /** The name of the kind of work, even if it is no longer offered. */
    public String serviceName(Settings settings, Locale reader) {
        return settings.service(service()).map(Service::name).orElseGet(() -> Localized.plain(service())).in(reader);
    }

    /** What opens this concern for its customer now. */
    public Link link() {
        return new Link(Scope.CONCERN, id(), linkVersion);
    }

    /** What opened it first. */
    public Link firstLink() {
        return new Link(Scope.CONCERN, id(), 1);
    }

    /** When the customer hears from us at the latest. */
    public Optional<Instant> nextNewsBy() {
        return promises.nextNewsBy();
    }

    Concern next() {
        return changed(next -> next.sequence = sequence + 1);
    }

    Concern withLinkVersion(int version) {
        return changed(next -> next.linkVersion = version);
    }

    Concern ofService(String service) {
        return changed(next -> next.origin = origin.ofService(service));
    }

    Concern withState(State other) {
        return changed(next -> next.state = other);
    }

    /** The same, open again: whoever has it works on it. */
    Concern opened() {
        return withState(isOwned() ? State.UNDER_WAY : State.OPEN);
    }

    Concern ownedBy(String member) {
        return changed(next -> next.owner = member);
    }

    /** The same after we passed it to another person. */
    Concern handedTo(String member) {
        return changed(next -> {
            next.owner = member;
            next.handoffs = handoffs + passedTo(member);
        });
    }

    /** 1 if a person has it and that is another, else 0. */
    private int passedTo(String member) {
        return isOwned() && !owner.equals(member) && !member.equals(OFFICE) ? 1 : 0;
    }

    Concern takenBy(String member) {
        return changed(next -> {
            next.state = State.UNDER_WAY;
            next.owner = member;
            next.handoffs = handoffs + passedTo(member);
        });
    }

    Concern with(Promises changed) {
        return changed(next -> next.promises = changed);
    }

    Concern with(Choice made) {
        return changed(next -> next.choice = made);
    }

    Concern with(Urgency now) {
        return changed(next -> next.urgency = now);
    }

    Concern with(Correspondence changed) {
        return changed(next -> next.correspondence = changed);
    }

    Concern with(FollowUp changed) {
        return changed(next -> next.followUp = changed);
    }

    Concern withWake(Optional<Wake> other) {
        return changed(next -> next.wake = other);
    }

    /** The same with another timing, of this transition. */
    Concern timed(Timing timing) {
        return with(choice.timed(timing, sequence));
    }

    /** The same undecided, of this transition, after what staff said; they may take it back. */
    Concern undecided() {
        return with(choice.ended(Timing.Undecided.YET, sequence));
    }

    /** All that takes time of some days as far as this goes: what others have, and when people cannot do it. */
    List<Claim> taken(List<DayClaims> days) {
        return choice.taken(DayClaims.ofOthers(days, id()));
    }

    private Concern changed(Consumer<Draft> change) {
        Draft next = new Draft(this);
        change.accept(next);
        return next.concern();
    }

    /** A concern of which some is about to change, and all else is as it was. */
    private static final class Draft {
        private Origin origin;
        private long sequence;
        private int linkVersion;
        private State state;
        private String owner;
        private int handoffs;
        private Promises promises;
        private Choice choice;
        private Urgency urgency;
        private Correspondence correspondence;
        private FollowUp followUp;
        private Optional<Wake> wake;

        private Draft(Concern before) {
            origin = before.origin;
            sequence = before.sequence;
            linkVersion = before.linkVersion;
            state = before.state;
            owner = before.owner;
            handoffs = before.handoffs;
            promises = before.promises;
            choice = before.choice;
            urgency = before.urgency;
            correspondence = before.correspondence;
            followUp = before.followUp;
            wake = before.wake;
        }

        private Concern concern() {
            return new Concern(
                    origin,
                    sequence,
                    linkVersion,
                    state,
                    owner,
                    handoffs,
                    promises,
                    choice,
                    urgency,
                    correspondence,
                    followUp,
                    wake);
        }
    }
}
