package followthrough.concern;

import java.util.Optional;

/**
 * A correction of how and where to find a customer, as typed. What was left out stays as it is; what is there but empty
 * is taken away.
 *
 * @param revoke whether links sent before shall stop working, since somebody else may have them
 */
public record Contact(
        Optional<String> mail,
        Optional<String> phone,
        Optional<String> address,
        Optional<String> access,
        boolean revoke) {
    /** A phone number alone. */
    static Contact phoneOnly(String phone) {
        return new Contact(Optional.empty(), Optional.of(phone), Optional.empty(), Optional.empty(), false);
    }
}
