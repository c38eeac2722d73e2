package followthrough.team.settings;

import java.time.Instant;
import java.util.Optional;

/** Keeps settings in memory; can be told to fail, or to let somebody else be faster. */
final class InMemorySettingsStore implements SettingsStore {

    private Optional<StoredSettings> present = Optional.empty();
    private Runnable beforeSave = () -> {};
    private boolean down;
    int loads;
    int saves;

    @Override
    public Optional<StoredSettings> load() {
        loads++;
        if (down) {
            throw new IllegalStateException("the table is away");
        }
        return present;
    }

    @Override
    public Saved save(String document, long expectedVersion, Instant at, String by) {
        saves++;
        beforeSave.run();
        if (present.map(StoredSettings::version).orElse(0L) != expectedVersion) {
            return new Saved.Superseded();
        }
        present = Optional.of(new StoredSettings(expectedVersion + 1, document, at, by));
        return new Saved.Done(expectedVersion + 1);
    }

    void goDown(boolean away) {
        down = away;
    }

    void beforeEachSave(Runnable other) {
        beforeSave = other;
    }

    void put(StoredSettings settings) {
        present = Optional.of(settings);
    }
}
