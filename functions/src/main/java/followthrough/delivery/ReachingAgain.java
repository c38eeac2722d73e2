package followthrough.delivery;

import followthrough.concern.CallEvent;
import followthrough.concern.CallRules;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import followthrough.customer.Suppression;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import java.time.InstantSource;
import java.util.List;

/** Adds to what hangs from events that letters go out to all open concerns of an address where somebody said so. */
public final class ReachingAgain implements Consequences {
    private final Consequences others;
    private final ConcernStore concerns;
    private final CustomerStore customers;
    private final ConcernsOfAddress address;
    private final CustomerKeys keys;
    private final ConcernChange change;
    private final InstantSource clock;

    /**
     * @param others all that hangs from these events otherwise
     */
    public ReachingAgain(
            Consequences others,
            ConcernStore concerns,
            CustomerStore customers,
            CustomerKeys keys,
            ConcernChange change,
            InstantSource clock) {
        this.others = others;
        this.concerns = concerns;
        this.customers = customers;
        this.address = new ConcernsOfAddress(concerns, customers, keys);
        this.keys = keys;
        this.change = change;
        this.clock = clock;
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        return others.of(event);
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        if (effect.equals(CallEvent.REACH_AGAIN)) {
            concerns.load(Subject.of(event.id().subject()).id())
                    .filter(file -> file.person().hasMail())
                    .ifPresent(file -> reach(file, event));
        } else {
            others.perform(event, effect);
        }
    }

    /** Whoever pressed it finds the suppression where it was, and presses again. */
    @Override
    public void giveUp(JournalEvent event) {
        others.giveUp(event);
    }

    /** Done again it finds the suppression lifted by itself, and goes on where it was. */
    private void reach(ConcernFile file, JournalEvent event) {
        String customer = keys.ofMail(file.person().mail());
        Suppression lifted = new Suppression(Suppression.Reason.LIFTED, event.at());
        customers.suppress(customer, lifted);
        if (customers.suppression(customer).filter(lifted::equals).isPresent()) {
            address.openOf(customer, file.concern().id())
                    .forEach(other -> change.apply(other, now -> CallRules.reach(now, "", clock.instant())));
        }
    }
}
