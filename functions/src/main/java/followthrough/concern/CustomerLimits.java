package followthrough.concern;

import followthrough.limit.Allowance;
import followthrough.team.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How much strangers may do: tell concerns, by one source and with one mail address or phone number, and more with an
 * API key; act on a concern, by one source; and give other mail addresses, to which we write.
 */
final class CustomerLimits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final boolean limited;

    CustomerLimits(boolean limited) {
        this.limited = limited;
    }

    List<Allowance> ofTelling(Submission submission, String customer, Limits limits, Instant now) {
        if (!limited || submission.channel() == Channel.STAFF) {
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

    List<Allowance> ofActing(String source, Limits limits, Instant now) {
        return limited
                ? List.of(Allowance.within(HOUR, now, "act-source#" + source, limits.perSourcePerHour()))
                : List.of();
    }

    List<Allowance> ofOtherMail(String source, Limits limits, Instant now) {
        return limited
                ? List.of(Allowance.within(DAY, now, "mail-source#" + source, limits.perMailPerDay()))
                : List.of();
    }
}
