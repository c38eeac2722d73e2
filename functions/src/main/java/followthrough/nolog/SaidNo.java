package followthrough.nolog;

import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import java.util.HashMap;
import java.util.Map;

/**
 * The event of an entry, from which results are counted. Each entry is a subject of its own, with or without a concern,
 * so that all of them are found and counted in one way, and none raises the sequence of a concern that it only
 * mentions.
 */
public final class SaidNo {
    /** The kind of subject an entry is. */
    public static final String SUBJECT = "no";

    /** What happened, as the journal calls it. */
    public static final String KIND = "said-no";

    /** The fact that says why, by the reason's code. */
    public static final String REASON = "reason";

    /** The fact that says what kind of work it was about, where it was about one. */
    public static final String SERVICE = "service";

    private SaidNo() {}

    static JournalEvent event(Entry entry) {
        Map<String, String> facts = new HashMap<>(Map.of("who", entry.who(), REASON, entry.reason()));
        if (!entry.service().isEmpty()) {
            facts.put(SERVICE, entry.service());
        }
        if (!entry.concern().isEmpty()) {
            facts.put("concern", entry.concern());
        }
        return new JournalEvent(EventId.of(new Subject(SUBJECT, entry.id()), 1, 0), KIND, entry.at(), facts, Map.of());
    }
}
