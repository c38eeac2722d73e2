package followthrough.delivery;

import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import java.util.List;

/** The concerns of whoever has a mail address. */
record ConcernsOfAddress(ConcernStore concerns, CustomerStore customers, CustomerKeys keys) {
    private static final int MOST = 200;

    /**
     * The open concerns whose customer has that address now.
     *
     * @param customer the key of whoever has the address
     * @param but the id of the one that is left out; may be empty
     */
    List<ConcernFile> openOf(String customer, String but) {
        return customers.concernsOf(customer, MOST).stream()
                .filter(id -> !id.equals(but))
                .flatMap(id -> concerns.load(id).stream())
                .filter(file -> isOf(file, customer))
                .toList();
    }

    /** Whether it is open, and its customer has that address now. */
    boolean isOf(ConcernFile file, String customer) {
        return file.concern().state().isOpen()
                && file.person().hasMail()
                && keys.ofMail(file.person().mail()).equals(customer);
    }
}
