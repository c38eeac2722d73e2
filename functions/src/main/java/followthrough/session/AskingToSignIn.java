package followthrough.session;

import followthrough.customer.CustomerKeys;
import followthrough.limit.Allowance;
import followthrough.team.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes requests for links to sign in by. One write each, whether or not the address is one of ours. */
public final class AskingToSignIn {
    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * How often an hour one address can be asked for. Whoever asks for somebody else's cannot shut them out so: the
     * links that they asked for are in that person's inbox.
     */
    private static final int PER_ADDRESS_PER_HOUR = 5;

    private final SessionStore store;
    private final CustomerKeys keys;
    private final Supplier<String> nonces;
    private final InstantSource clock;
    private final boolean limited;

    AskingToSignIn(
            SessionStore store, CustomerKeys keys, Supplier<String> nonces, InstantSource clock, boolean limited) {
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
     * @param to the path of the page that they wanted; empty if none
     * @param source a keyed hash of the network address that it came from
     * @return when to ask again, if that was too often
     * @throws followthrough.aws.Unavailable if it was not recorded, or if that cannot be known
     */
    public Optional<Instant> ask(String mail, String to, String source, Settings settings) {
        String address = keys.ofMail(mail);
        Instant now = clock.instant();
        return store.record(new SignInAsked(address, to), now, nonces.get(), allowances(address, source, settings, now))
                .map(Allowance::until);
    }

    private List<Allowance> allowances(String address, String source, Settings settings, Instant now) {
        return limited
                ? List.of(
                        Allowance.within(HOUR, now, "sign-in-source#" + source, settings.limits().perSourcePerHour()),
                        Allowance.within(HOUR, now, "sign-in-address#" + address, PER_ADDRESS_PER_HOUR))
                : List.of();
    }
}
