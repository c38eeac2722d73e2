package followthrough.team.settings;

import followthrough.aws.Unavailable;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps settings at hand for {@link #FRESH}. While they cannot be had anew it goes on with what it has until that is
 * {@link #TOO_OLD}, and asks again no more often than every {@link #PATIENCE}.
 */
public final class CachedSettings implements SettingsSource {

    /** For how long settings are used without asking again. */
    public static final Duration FRESH = Duration.ofSeconds(60);

    /** From what age on settings are not used any more. */
    public static final Duration TOO_OLD = Duration.ofHours(1);

    /** How long it waits after it asked in vain. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SettingsSource source;
    private final InstantSource clock;
    private final Consumer<RuntimeException> failures;
    private Optional<Kept> kept = Optional.empty();

    /** Keeps what {@code source} says; tells {@code failures} each time it could not be asked. */
    public CachedSettings(SettingsSource source, InstantSource clock, Consumer<RuntimeException> failures) {
        this.source = source;
        this.clock = clock;
        this.failures = failures;
    }

    /** Settings at most {@link #FRESH} old, or in times of trouble at most {@link #TOO_OLD}. */
    @Override
    public Settings current() {
        return kept(0);
    }

    /** Asks at once if what it has is older, but no sooner than {@link #PATIENCE} after it asked in vain. */
    @Override
    public Settings atLeast(long version) {
        Settings settings = kept(version);
        if (settings.version() < version) {
            throw new Unavailable("Settings of version " + version + " cannot be had", false);
        }
        return settings;
    }

    private synchronized Settings kept(long version) {
        Instant now = clock.instant();
        Kept current = kept.filter(had -> had.serves(version, now)).orElseGet(() -> read(version, now));
        kept = Optional.of(current);
        return current.settings();
    }

    private Kept read(long version, Instant now) {
        try {
            Settings read = source.current();
            return new Kept(read, now, now.plus(FRESH), read.version() < version ? now.plus(PATIENCE) : now);
        } catch (RuntimeException failure) {
            failures.accept(failure);
            return kept.filter(had -> now.isBefore(had.readAt().plus(TOO_OLD)))
                    .map(had -> new Kept(had.settings(), had.readAt(), now.plus(PATIENCE), now.plus(PATIENCE)))
                    .orElseThrow(() -> new Unavailable("No settings to go by", false, failure));
        }
    }

    /**
     * What is at hand.
     *
     * @param askAgain when it is used no longer without asking
     * @param insistAgain from when on somebody who knows of later settings is worth asking for
     */
    private record Kept(Settings settings, Instant readAt, Instant askAgain, Instant insistAgain) {
        boolean serves(long version, Instant now) {
            Instant until = settings.version() < version ? insistAgain : askAgain;
            return !now.isBefore(readAt) && now.isBefore(until);
        }
    }
}
