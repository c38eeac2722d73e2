package followthrough.delivery;

import followthrough.concern.CallRules;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import followthrough.customer.Suppression;
import followthrough.journal.FollowOn;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import java.time.InstantSource;

/**
 * Letters go out to all open concerns of an address where somebody said so. Where that comes to nothing they find the
 * suppression where it was, and press again.
 */
public final class ReachingAgain implements FollowOn {
    private final ConcernStore concerns;
    private final CustomerStore customers;
    private final ConcernsOfAddress address;
    private final CustomerKeys keys;
    private final ConcernChange change;
    private final InstantSource clock;

    public ReachingAgain(
            ConcernStore concerns,
            CustomerStore customers,
            CustomerKeys keys,
            ConcernChange change,
            InstantSource clock) {
        this.concerns = concerns;
        this.customers = customers;
        this.address = new ConcernsOfAddress(concerns, customers, keys);
        this.keys = keys;
        this.change = change;
        this.clock = clock;
    }

    @Override
    public void follow(JournalEvent event) {
        concerns.load(Subject.of(event.id().subject()).id())
                .filter(file -> file.person().hasMail())
                .ifPresent(file -> reach(file, event));
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
