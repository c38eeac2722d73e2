package followthrough.web.page;

import java.time.Instant;
import java.util.Optional;

/**
 * Says that something cannot be done, and what to do instead.
 *
 * @param status 404, 405, 413, 415, 429 or 503; any other one is worded as 503
 * @param again when to try again, if that is known
 */
public record ProblemPage(Frame frame, int status, Optional<Instant> again) {}
