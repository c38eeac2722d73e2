package followthrough.concern;

import followthrough.concern.Calls.Next;
import followthrough.concern.Calls.Step;
import followthrough.concern.CustomerEvent.NoMail;
import followthrough.journal.JournalEvent;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of letters that do not reach a customer: somebody tells them by phone what the letter says. What changes
 * nothing is empty.
 */
public final class CallRules {
    /** In open time, after how long the office hears that nobody has said so far that they called. */
    private static final Duration RAISE = Duration.ofHours(1);

    /** In open time, after how long somebody is asked to ring again where nobody answered. */
    private static final Duration AGAIN = Duration.ofHours(2);

    private final Settings settings;
    private final Instant now;

    public CallRules(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    /**
     * A letter does not reach the customer, nor will others. If it is worth a call, that is put down too.
     *
     * @param unsent the event whose letter it is
     */
    static Optional<Transition> needCall(ConcernFile file, JournalEvent unsent, NoMail why, Instant at) {
        return unreached(file, unsent.id().place(), isCalled(unsent), why, at);
    }

    private static Optional<Transition> unreached(
            ConcernFile file, String place, boolean called, NoMail why, Instant at) {
        Change change = Change.of(file.concern());
        Concern concern = change.concern();
        boolean said = file.wasAbout(CustomerEvent.CallNeeded.KIND, place);
        if (concern.mailable() || !(called || said)) {
            Concern unreached = concern.with(concern.correspondence().with(Reach.NONE));
            change = change.and(unreached, new CustomerEvent.CallNeeded(why, place));
        }
        return something(called && !file.isToldByPhone(place) ? add(change, place, at) : change, at);
    }

    /**
     * No letter reaches the customer as it is known already, so somebody tells them what this one says, if it is worth
     * a call.
     *
     * @param unsent the event whose letter it is
     */
    public static Optional<Transition> tell(ConcernFile file, JournalEvent unsent, Instant at) {
        String place = unsent.id().place();
        return isCalled(unsent) && !file.isToldByPhone(place)
                ? something(add(Change.of(file.concern()), place, at), at)
                : Optional.empty();
    }

    /**
     * What was written to the customer's present address came back.
     *
     * @param unsent the event whose letter it is, if that is one of this concern
     * @param lasting whether nothing else that we write there will arrive
     */
    public static Optional<Transition> cameBack(
            ConcernFile file, Optional<JournalEvent> unsent, boolean lasting, NoMail why, Instant at) {
        if (lasting) {
            return unsent.map(event -> needCall(file, event, why, at))
                    .orElseGet(
                            () -> file.concern().mailable() ? unreached(file, "", false, why, at) : Optional.empty());
        }
        return unsent.flatMap(
                event -> isCalled(event) ? tell(file, event, at) : acknowledgementCameBack(file, event, why, at));
    }

    /** They do not know that they were heard; letters may reach them all the same. */
    private static Optional<Transition> acknowledgementCameBack(
            ConcernFile file, JournalEvent unsent, NoMail why, Instant at) {
        String place = unsent.id().place();
        boolean heard = ConcernEvent.of(unsent).effects().contains(ConcernEvent.ACKNOWLEDGEMENT);
        boolean said = file.wasAbout(CustomerEvent.CallNeeded.KIND, place);
        Change change = Change.of(file.concern());
        return heard && !said
                ? something(change.and(change.concern(), new CustomerEvent.CallNeeded(why, place)), at)
                : Optional.empty();
    }

    /** The customer called one of our letters unwanted: they have only what they need to know. */
    public static Optional<Transition> complained(Concern concern, Instant at) {
        return concern.takesAllMail()
                ? Optional.of(
                        new Transition(
                                concern.next().with(concern.correspondence().with(Reach.NECESSARY)),
                                at,
                                new CallEvent.Complained()))
                : Optional.empty();
    }

    /**
     * Letters go out to the customer again, and what was to be told by phone goes out as letters.
     *
     * @param who the id of the staff member who says so; empty where it was said about another of their concerns
     */
    public static Optional<Transition> reach(ConcernFile file, String who, Instant at) {
        Concern concern = file.concern();
        return file.person().hasMail() && !concern.takesAllMail()
                ? Optional.of(
                        new Transition(
                                concern.next().with(concern.correspondence().reached(at)),
                                at,
                                new CallEvent.ReachedAgain(who)))
                : Optional.empty();
    }

    /** Adds to what is to be told by phone. */
    static Change add(Change change, String place, Instant at) {
        return change.and(
                calling(change.concern(), calls(change.concern()).and(new CallTask(place, at))),
                new CallEvent.Added(place));
    }

    /** Whoever has to call is turned to, or the office. */
    Change turn(Change change, Step step) {
        Concern concern = change.concern();
        Optional<Next> next =
                step == Step.RAISED ? Optional.empty() : Optional.of(new Next(Step.RAISED, after(concern, RAISE)));
        return change.and(calling(concern, calls(concern).with(next)), new CallEvent.Turned(step));
    }

    /**
     * The customer was told by phone.
     *
     * @param places what they were told: the places of its events
     */
    public Optional<Transition> told(Concern concern, StaffMember member, List<String> places) {
        Calls left = calls(concern).without(places);
        if (left.tasks().size() == calls(concern).tasks().size()) {
            return Optional.empty();
        }
        Calls asked = left.isOpen() ? left.with(Optional.of(new Next(Step.RAISED, after(concern, RAISE)))) : left;
        return Optional.of(new Transition(calling(concern.next(), asked), now, new CallEvent.ToldByPhone(member.id())));
    }

    /**
     * Somebody rang, and nobody answered.
     *
     * @param before how often that was so before, as the page said; pressing again counts once
     */
    public Optional<Transition> missed(Concern concern, StaffMember member, int before) {
        Calls calls = calls(concern);
        if (!calls.isOpen() || calls.missed() != before) {
            return Optional.empty();
        }
        Calls missed = calls.missedAgain();
        Calls asked =
                missed.missed() < CallEvent.MOST_MISSED
                        ? missed.with(Optional.of(new Next(Step.AGAIN, after(concern, AGAIN))))
                        : missed;
        return Optional.of(
                new Transition(
                        calling(concern.next(), asked), now, new CallEvent.Missed(member.id(), missed.missed())));
    }

    /** Somebody rang, and the number is not the customer's. */
    public Optional<Transition> wrongNumber(Concern concern, StaffMember member) {
        Calls calls = calls(concern);
        return calls.isOpen() && !calls.wrongNumber()
                ? Optional.of(
                        new Transition(
                                calling(concern.next(), calls.toAWrongNumber()),
                                now,
                                new CallEvent.WrongNumber(member.id())))
                : Optional.empty();
    }

    /** In open time; what is urgent knows no closing time. */
    private Instant after(Concern concern, Duration time) {
        return concern.urgent() ? now.plus(time) : new Promising(settings, now).openTime(concern, time);
    }

    private static boolean isCalled(JournalEvent event) {
        return Weight.of(ConcernEvent.of(event)).isCalled();
    }

    private static Calls calls(Concern concern) {
        return concern.correspondence().calls();
    }

    private static Concern calling(Concern concern, Calls calls) {
        return concern.with(concern.correspondence().with(calls));
    }

    private static Optional<Transition> something(Change change, Instant at) {
        return change.isNothing() ? Optional.empty() : Optional.of(change.at(at));
    }
}
