package followthrough.concern;

import followthrough.limit.Allowance;
import followthrough.team.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How much may be told, by one source and with one mail address or phone number; more with an API key. */
final class TellingLimits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final boolean limited;

    TellingLimits(boolean limited) {
        this.limited = limited;
    }

    List<Allowance> of(Submission submission, String customer, Limits limits, Instant now) {
        if (!limited) {
            return List.of();
        }
        return submission
                .scope()
                .map(name -> List.of(Allowance.within(HOUR, now, "api-key#" + name, limits.perApiKeyPerHour())))
                .orElseGet(() ->
                        List.of(
                                Allowance.within(HOUR, now, "source#" + submission.source(), limits.perSourcePerHour()),
                                Allowance.within(DAY, now, "customer#" + customer, limits.perMailPerDay())));
    }
}
