package followthrough.concern;

import followthrough.journal.JournalEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who of the business says that something happened.
 *
 * @param who the id of the staff member
 * @param pressed when they said so by the clock of their phone, where word of it arrived later
 */
public record By(String who, Optional<Instant> pressed) {
    private static final String WHO = "who";
    private static final String PRESSED = "pressed";

    /** As facts of an event, with others. */
    Map<String, String> facts(Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(more);
        facts.put(WHO, who);
        pressed.ifPresent(at -> facts.put(PRESSED, at.toString()));
        return facts;
    }

    /** When it happened, as far as we know. */
    public Instant at(Instant arrived) {
        return pressed.orElse(arrived);
    }

    /** Whoever said what stands in the journal. */
    static By of(JournalEvent event) {
        return new By(
                event.fact(WHO), Optional.of(event.fact(PRESSED)).filter(at -> !at.isEmpty()).map(Instant::parse));
    }
}
