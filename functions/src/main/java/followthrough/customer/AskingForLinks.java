package followthrough.customer;

import followthrough.limit.Allowance;
import followthrough.team.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes requests for fresh links. One write each, whether or not the address is a customer's. */
public final class AskingForLinks {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final CustomerStore store;
    private final CustomerKeys keys;
    private final Supplier<String> nonces;
    private final InstantSource clock;
    private final boolean limited;

    public AskingForLinks(
            CustomerStore store, CustomerKeys keys, Supplier<String> nonces, InstantSource clock, boolean limited) {
        this.store = store;
        this.keys = keys;
        this.nonces = nonces;
        this.clock = clock;
        this.limited = limited;
    }

    /**
     * Records that somebody asked.
     *
     * @param mail as typed
     * @param source a keyed hash of the network address that it came from
     * @return when to ask again, if that was too often
     * @throws followthrough.aws.Unavailable if it was not recorded, or if that cannot be known
     */
    public Optional<Instant> ask(String mail, boolean revoke, String source, Settings settings) {
        String customer = keys.ofMail(mail);
        Instant now = clock.instant();
        return store.record(
                        new LinkAsked(customer, revoke), now, nonces.get(), allowances(customer, source, settings, now))
                .map(Allowance::until);
    }

    private List<Allowance> allowances(String customer, String source, Settings settings, Instant now) {
        return limited
                ? List.of(
                        Allowance.within(HOUR, now, "link-source#" + source, settings.limits().perSourcePerHour()),
                        Allowance.within(
                                DAY, now, "link-customer#" + customer, settings.limits().firstMailsPerAddressPerDay()))
                : List.of();
    }
}
