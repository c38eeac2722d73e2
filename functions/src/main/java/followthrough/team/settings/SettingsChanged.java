package followthrough.team.settings;

import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import java.time.Instant;
import java.util.Map;

/** Other settings are in force. What was planned by those before has to be planned again. */
public final class SettingsChanged {
    /** The kind of subject that settings are. */
    public static final String SUBJECT = "settings";

    private static final String KIND = "settings-changed";

    private SettingsChanged() {}

    /** As it stands in the journal of the settings. */
    static JournalEvent at(long version, Instant at) {
        return new JournalEvent(EventId.of(new Subject(SUBJECT, "business"), version, 0), KIND, at, Map.of(), Map.of());
    }
}
