package followthrough.web.page;

import java.time.Instant;
import java.util.Optional;

/**
 * A concern in the list of what somebody has to do.
 *
 * @param service the name of the kind of work
 * @param call whether the customer has to be called, since no letter reaches them
 * @param name of the customer
 * @param newsBy when the customer hears from us at the latest
 */
public record WorkLine(
        String concern,
        String reference,
        String service,
        boolean urgent,
        boolean call,
        String name,
        Optional<Instant> newsBy) {}
