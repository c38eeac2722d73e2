package followthrough.concern;

import followthrough.promise.Promise;
import followthrough.team.Reminder;
import followthrough.team.Settings;
import followthrough.timing.Timing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What customers may do about their concern, and what letters to them lead to. */
final class CustomerRules {
    private CustomerRules() {}

    /** The customer adds something. */
    static Transition addMessage(Concern concern, String words, Instant at) {
        String owner = concern.isOwned() && concern.state().isOpen() ? concern.owner() : "";
        return new Transition(concern.next(), at, new CustomerEvent.MessageAdded(owner)).withWords(words);
    }

    /**
     * The customer corrects how or where to find them.
     *
     * @param revoke whether links sent before shall stop working
     * @param by the id of the staff member who does it for them; empty where they do it themselves
     */
    static Transition correctContact(
            Concern concern, Person before, Person after, boolean revoke, String by, Instant at) {
        boolean otherMail = after.hasMail() && !after.mail().equalsIgnoreCase(before.mail());
        boolean mailTaken = before.hasMail() && !after.hasMail();
        Concern reached = concern.next().with(correspondence(concern, before, after, otherMail, at));
        Change change = new Change(reached, List.of(new CustomerEvent.ContactCorrected(otherMail, mailTaken, by)));
        if (mailTaken) {
            change = change.and(reached, new CustomerEvent.CallNeeded(CustomerEvent.NoMail.NO_ADDRESS));
        }
        if (revoke) {
            change = change.and(reached.withLinkVersion(concern.linkVersion() + 1), new CustomerEvent.LinksRevoked());
        }
        return change.at(at).withPerson(after);
    }

    /** With another address they are reached again, and with another number there is somebody to ring. */
    private static Correspondence correspondence(
            Concern concern, Person before, Person after, boolean otherMail, Instant at) {
        Correspondence stood = concern.correspondence();
        Correspondence mailed = otherMail ? stood.reached(at) : after.hasMail() ? stood : stood.with(Reach.NONE);
        return before.phone().equals(after.phone()) ? mailed : mailed.with(mailed.calls().toAnotherNumber(at));
    }

    /** The customer asks for a call, by the office or by a manager. Asking again changes nothing. */
    static Optional<Transition> askForCall(Concern concern, Promise.Party by, Instant due, Instant at) {
        if (concern.promises().due(Promise.Kind.CALL, by).isPresent()) {
            return Optional.empty();
        }
        Promise promise = Promise.made(Promise.Kind.CALL, by, at, due);
        Concern promised = concern.next().with(concern.promises().with(promise));
        return Optional.of(new Transition(promised, at, new CustomerEvent.CallAsked(by, due)));
    }

    /** The customer no longer needs it. It ends at once, and whatever was taken for it is free. */
    static Verdict withdraw(Concern concern, CustomerEvent.Reason reason, Settings settings, Instant at) {
        if (!concern.state().isOpen()) {
            return concern.state() == State.WITHDRAWN ? new Verdict.Nothing() : new Verdict.Outdated();
        }
        Optional<Booked> freed = concern.appointmentAhead(at).map(Booked::ended);
        Change change = Change.of(concern);
        Concern ended =
                change.concern()
                        .withState(State.WITHDRAWN)
                        .timed(Timing.Undecided.YET)
                        .with(new Urgency.None())
                        .with(concern.correspondence().over());
        change = change.and(ended, new CustomerEvent.Withdrawn(reason, freed));
        return new Verdict.Do(new Promising(settings, at).replaceAll(change, _ -> true).at(at));
    }

    /**
     * It is back.
     *
     * @param ended when it ended
     */
    static Verdict reopen(Concern concern, Instant ended, Settings settings, Instant at) {
        if (concern.state().isOpen()) {
            return new Verdict.Nothing();
        }
        if (concern.state() == State.DISCARDED) {
            return new Verdict.Outdated();
        }
        if (at.isAfter(ended.plus(settings.deferral().reopenWithin()))) {
            return Verdict.refuse("words", "error.reopen.late", settings.deferral().reopenWithin().toDays());
        }
        Promising promising = new Promising(settings, at);
        Change change = Change.of(concern);
        Concern open = change.concern().opened().with(concern.followUp().openedAgain());
        change = change.and(open.timed(Timing.Undecided.YET), new CustomerEvent.Reopened());
        return new Verdict.Do(
                promising.give(change, Promise.Kind.ANSWER, Promise.Party.OFFICE, promising.answer(concern)).at(at));
    }

    /**
     * The customer says which reminders they want.
     *
     * @param wanted none perhaps
     */
    static Optional<Transition> chooseReminders(Concern concern, Set<Reminder> wanted, Settings settings, Instant at) {
        Correspondence letters = concern.correspondence();
        return RemindersAhead.wanted(concern, settings).equals(wanted)
                ? Optional.empty()
                : Optional.of(
                        new Transition(
                                concern.next().with(letters.with(letters.reminders().choosing(wanted))),
                                at,
                                new ReminderEvent.RemindersChosen(wanted)));
    }

    /** All links sent before stop working. */
    static Transition revokeLinks(Concern concern, Instant at) {
        return new Transition(
                concern.next().withLinkVersion(concern.linkVersion() + 1), at, new CustomerEvent.LinksRevoked());
    }
}
