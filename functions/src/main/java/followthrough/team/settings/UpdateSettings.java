package followthrough.team.settings;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.document.Parsed;
import followthrough.document.Problem;
import followthrough.document.YamlDocument;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Takes a settings file into use. The same settings again change nothing. */
public final class UpdateSettings {

    /** The longest settings in bytes of JSON, so that they fit an item of the table. */
    static final int LIMIT = 300_000;

    private static final int TRIES = 3;

    private final SettingsStore store;
    private final InstantSource clock;

    /** Stores to a store, by a clock. */
    public UpdateSettings(SettingsStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Takes the text of a YAML file into use; {@code by} is who does it, an id or a word, never a name. */
    public Update update(String yaml, String by) {
        return switch (YamlDocument.parse(yaml)) {
            case Parsed.Bad bad -> invalid(new Problem(bad.line(), "", bad.problem()));
            case Parsed.Good good -> update(good.node(), by);
        };
    }

    private Update update(Node document, String by) {
        return switch (SettingsReader.read(document)) {
            case Reading.Invalid invalid -> new Update.Invalid(invalid.problems());
            case Reading.Valid _ -> store(document, by);
        };
    }

    private Update store(Node document, String by) {
        String json = Json.write(document);
        if (Json.bytes(document).length > LIMIT) {
            return invalid(new Problem(0, "", "must be shorter: at most " + LIMIT + " bytes as JSON"));
        }
        for (int tried = 0; tried < TRIES; tried++) {
            if (storeOnce(json, by) instanceof Saved.Done(long version)) {
                return new Update.Valid(version);
            }
        }
        return invalid(new Problem(0, "", "was not stored, for others are changing it at the same moment: try again"));
    }

    private Saved storeOnce(String json, String by) {
        Optional<StoredSettings> present = store.load();
        return present.filter(stored -> stored.document().equals(json))
                .<Saved>map(same -> new Saved.Done(same.version()))
                .orElseGet(
                        () -> store.save(json, present.map(StoredSettings::version).orElse(0L), clock.instant(), by));
    }

    private static Update invalid(Problem problem) {
        return new Update.Invalid(List.of(problem));
    }
}
