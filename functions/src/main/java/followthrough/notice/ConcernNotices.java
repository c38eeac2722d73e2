package followthrough.notice;

import followthrough.aws.Unavailable;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.CustomerEvent.NoMail;
import followthrough.concern.FollowUpEvent;
import followthrough.concern.OutcomeEvent;
import followthrough.concern.PlanEvent;
import followthrough.concern.ProgressEvent;
import followthrough.concern.PromiseEvent;
import followthrough.concern.ReminderEvent;
import followthrough.concern.TidyEvent;
import followthrough.concern.TimingEvent;
import followthrough.concern.UrgencyEvent;
import followthrough.concern.WordEvent;
import followthrough.concern.WorkEvent;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import java.util.List;
import java.util.Set;

/** What is sent when something happens to a concern: to its customer, and to those who work on it. */
final class ConcernNotices implements Consequences {
    private static final Set<Effect> TO_CUSTOMERS =
            Set.of(
                    ConcernEvent.ACKNOWLEDGEMENT,
                    WorkEvent.ANSWER,
                    TimingEvent.LETTER,
                    ReminderEvent.LETTER,
                    ProgressEvent.LETTER,
                    OutcomeEvent.LETTER,
                    FollowUpEvent.LETTER,
                    WordEvent.LETTER,
                    UrgencyEvent.EXPLANATION,
                    PromiseEvent.QUESTION,
                    PromiseEvent.APOLOGY,
                    PromiseEvent.CORRECTION,
                    PlanEvent.HELD_LETTER,
                    TidyEvent.LETTER);

    private final ConcernStore concerns;
    private final CustomerMail customer;
    private final TeamMail team;

    ConcernNotices(ConcernStore concerns, CustomerMail customer, TeamMail team) {
        this.concerns = concerns;
        this.customer = customer;
        this.team = team;
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        ConcernEvent known = ConcernEvent.of(event);
        if (known instanceof ConcernEvent.Unknown) {
            throw new Unavailable("The event of a newer release is left to that release", false);
        }
        return known.allEffects();
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        ConcernFile file = load(event);
        if (effect.equals(ConcernEvent.ACKNOWLEDGEMENT)) {
            customer.acknowledge(file, event);
        } else if (isToCustomer(effect)) {
            customer.write(file, event, effect);
        } else if (effect.equals(UrgencyEvent.ALERT)) {
            team.alert(file, event);
        } else if (effect.equals(PromiseEvent.OWNER_NEWS)) {
            team.tellOwner(file, event);
        } else {
            team.tellTeam(file, event);
        }
    }

    /** Whether a letter to the customer hangs from it, or is held back from it. */
    static boolean isTold(JournalEvent event) {
        ConcernEvent known = ConcernEvent.of(event);
        return known.heldLetter().isPresent() || known.effects().stream().anyMatch(ConcernNotices::isToCustomer);
    }

    /** Whether it is a letter to the customer. */
    static boolean isToCustomer(Effect effect) {
        return TO_CUSTOMERS.contains(effect);
    }

    @Override
    public void giveUp(JournalEvent event) {
        boolean waits = of(event).stream().anyMatch(effect -> isToCustomer(effect) && event.doneAt(effect).isEmpty());
        if (waits) {
            ConcernFile file = load(event);
            customer.needCalls(file, unsent(file, event), NoMail.FAILED);
        }
    }

    /** The event whose letter it is. */
    private static JournalEvent unsent(ConcernFile file, JournalEvent event) {
        return ConcernEvent.of(event) instanceof PlanEvent.Released(String place)
                ? file.eventAt(place).orElse(event)
                : event;
    }

    private ConcernFile load(JournalEvent event) {
        return concerns.load(Subject.of(event.id().subject()).id()).orElseThrow();
    }
}
