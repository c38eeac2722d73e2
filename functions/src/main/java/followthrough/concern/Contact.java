package followthrough.concern;

import java.util.Optional;

/**
 * A correction of how and where to find a customer, as typed. What was left out stays as it is; what is there but empty
 * is taken away.
 */
public record Contact(
        Optional<String> mail, Optional<String> phone, Optional<String> address, Optional<String> access) {}
