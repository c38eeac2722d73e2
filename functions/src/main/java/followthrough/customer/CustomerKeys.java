package followthrough.customer;

import followthrough.link.Pseudonyms;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The keyed hashes that customers are known by. */
public final class CustomerKeys {
    private final Pseudonyms pseudonyms;

    public CustomerKeys(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /**
     * The keys that somebody is known by: that of their mail address and that of their phone number, whichever they
     * gave.
     */
    public List<String> of(String mail, String phone) {
        return Stream.concat(
                        Stream.of(mail).filter(given -> !given.isEmpty()).map(this::ofMail),
                        Stream.of(phone).filter(given -> !given.isEmpty()).map(this::ofPhone))
                .toList();
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
