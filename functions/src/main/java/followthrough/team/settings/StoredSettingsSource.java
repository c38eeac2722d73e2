package followthrough.team.settings;

import followthrough.aws.Unavailable;
import followthrough.document.Json;
import followthrough.document.Parsed;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;

/** Reads the settings from their store each time. Throws {@link Unavailable} if none are stored. */
public final class StoredSettingsSource implements SettingsSource {

    private final SettingsStore store;

    /** Reads from a store. */
    public StoredSettingsSource(SettingsStore store) {
        this.store = store;
    }

    @Override
    public Settings current() {
        return store.load()
                .map(StoredSettingsSource::settings)
                .orElseThrow(() -> new Unavailable("No settings are stored", false));
    }

    @Override
    public Settings atLeast(long version) {
        Settings settings = current();
        if (settings.version() < version) {
            throw new Unavailable("Settings of version " + version + " are not stored", false);
        }
        return settings;
    }

    private static Settings settings(StoredSettings stored) {
        if (Json.parse(stored.document()) instanceof Parsed.Good(var document)
                && SettingsReader.read(document) instanceof Reading.Valid(var settings)) {
            return settings.stored(stored.version());
        }
        throw new Unavailable("Settings of version " + stored.version() + " cannot be read by this program", false);
    }
}
