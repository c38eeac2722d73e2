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
    public synchronized Settings current() {
        Instant now = clock.instant();
        Kept current =
                kept.filter(had -> now.isBefore(had.askAgain()) && !now.isBefore(had.readAt()))
                        .orElseGet(() -> read(now));
        kept = Optional.of(current);
        return current.settings();
    }

    @Override
    public synchronized Settings atLeast(long version) {
        Settings current = current();
        if (current.version() >= version) {
            return current;
        }
        kept = kept.map(had -> new Kept(had.settings(), had.readAt(), Instant.MIN));
        Settings newer = current();
        if (newer.version() < version) {
            throw new Unavailable("Settings of version " + version + " cannot be had", false);
        }
        return newer;
    }

    private Kept read(Instant now) {
        try {
            return new Kept(source.current(), now, now.plus(FRESH));
        } catch (RuntimeException failure) {
            failures.accept(failure);
            return kept.filter(had -> now.isBefore(had.readAt().plus(TOO_OLD)))
                    .map(had -> new Kept(had.settings(), had.readAt(), now.plus(PATIENCE)))
                    .orElseThrow(() -> new Unavailable("No settings to go by", false, failure));
        }
    }

    private record Kept(Settings settings, Instant readAt, Instant askAgain) {}
}
