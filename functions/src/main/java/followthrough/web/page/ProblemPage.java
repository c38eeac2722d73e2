package followthrough.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Says that something cannot be done, and what to do instead.
 *
 * @param status 400, 403, 404, 405, 413, 415, 429 or 503; any other one is worded as 503
 * @param again when to try again, if that is known
 */
public record ProblemPage(Frame frame, int status, Optional<Instant> again) {
    /** A page of a status alone. */
    public static ProblemPage of(Frame frame, int status) {
        return new ProblemPage(frame, status, Optional.empty());
    }

    /** The sentence of that name for this status. */
    public String sentence(String name) {
        return frame.say("problem." + known() + "." + name);
    }

    /** The zone that times are shown in. */
    public ZoneId zone() {
        return frame.office().map(Office::zone).orElse(ZoneOffset.UTC);
    }

    private int known() {
        return switch (status) {
            case 400, 403, 404, 405, 413, 415, 429 -> status;
            default -> 503;
        };
    }
}
