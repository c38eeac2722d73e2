package followthrough.web.page;

import java.time.Instant;
import java.util.Optional;

/**
 * Something to be done, as one line of a list.
 *
 * @param service the name of the kind of work
 * @param name of the customer
 * @param place where it is; empty for calls
 * @param when the window or the time of an appointment, in words; empty if there is none
 * @param with who has it, where that is not the reader
 * @param call whether the customer has to be told something by phone
 * @param newsBy when the customer hears from us at the latest
 */
public record DayLine(
        String concern,
        String reference,
        String service,
        boolean urgent,
        String name,
        String place,
        String when,
        String with,
        boolean call,
        boolean doubtful,
        Optional<Instant> newsBy) {}
