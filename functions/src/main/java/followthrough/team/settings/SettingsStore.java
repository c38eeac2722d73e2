package followthrough.team.settings;

import java.time.Instant;
import java.util.Optional;

/**
 * Keeps the settings and all their versions. All of it throws {@link followthrough.aws.Unavailable} when the store is
 * out of reach.
 */
public interface SettingsStore {

    /** The present settings, if there are any. Sees every save that was answered. One request. */
    Optional<StoredSettings> load();

    /**
     * Stores a document as the version after {@code expectedVersion}, which is 0 if none is expected; does nothing if
     * the present version is another. One request.
     */
    Saved save(String document, long expectedVersion, Instant at, String by);
}
