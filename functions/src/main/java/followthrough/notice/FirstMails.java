package followthrough.notice;

import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import followthrough.customer.Suppression;
import followthrough.journal.JournalEvent;
import followthrough.team.Settings;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Mails that anybody can make us send to any address, by giving it as theirs. So that nobody is flooded through us, an
 * address gets few of them a day.
 */
final class FirstMails {
    private final CustomerStore customers;
    private final CustomerKeys keys;
    private final boolean limited;

    FirstMails(CustomerStore customers, CustomerKeys keys, boolean limited) {
        this.customers = customers;
        this.keys = keys;
        this.limited = limited;
    }

    /** Whether the mail of that event may go to that address; asking again for the same event is answered the same. */
    boolean granted(String mail, JournalEvent event, Settings settings) {
        LocalDate day = LocalDate.ofInstant(event.at(), settings.business().zone());
        String what = event.id().subject() + " " + event.id().place();
        return !limited
                || customers.grantMail(keys.ofMail(mail), day, what, settings.limits().firstMailsPerAddressPerDay());
    }

    /** What stands against writing to that address, if anything does. */
    Optional<Suppression.Reason> against(String mail) {
        return customers.suppression(keys.ofMail(mail)).map(Suppression::reason);
    }
}
