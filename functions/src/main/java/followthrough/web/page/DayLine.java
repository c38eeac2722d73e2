package followthrough.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
        Optional<Instant> newsBy) {
    private static final Duration SOON = Duration.ofHours(1);

    /** By when the customer hears from us, or should have, in words; empty if there is nothing to say. */
    public Optional<String> due(Frame frame, ZoneId zone) {
        return newsBy.map(
                due -> frame.say(due.isBefore(frame.now()) ? "work.newsLate" : "work.newsDue", frame.when(due, zone)));
    }

    /** Whether a promise is about to break, or should have been kept by now. */
    public boolean isAtRisk(Instant now) {
        return newsBy.filter(due -> due.isBefore(now.plus(SOON))).isPresent();
    }
}
