package followthrough.team.settings;

import java.time.Instant;
import java.util.Optional;

/** Keeps the settings and all their versions. Failures of the table come out as its client's exceptions. */
public interface SettingsStore {

    /** The present settings, if there are any. Sees every save that was answered. One request. */
    Optional<StoredSettings> load();

    /**
     * Stores a document as the version after {@code expectedVersion}, which is 0 if none is expected; does nothing if
     * the present version is another. One request.
     */
    Saved save(String document, long expectedVersion, Instant at, String by);
}
