package followthrough.customer;

import followthrough.link.Pseudonyms;
import java.util.Locale;

/** The keyed hashes that customers are known by. */
public final class CustomerKeys {
    private final Pseudonyms pseudonyms;

    public CustomerKeys(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** Who has that mail address; upper and lower case make no difference. */
    public String ofMail(String mail) {
        return pseudonyms.of("mail", mail.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Who has that phone number.
     *
     * @param phone in international form
     */
    public String ofPhone(String phone) {
        return pseudonyms.of("phone", phone);
    }
}
