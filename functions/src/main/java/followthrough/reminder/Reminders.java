package followthrough.reminder;

import followthrough.team.Reminder;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between a customer and us about reminders of their appointment.
 *
 * @param chosen those that they want, none perhaps; absent while they have not said so
 * @param had for which beginning of an appointment each was sent last, or was left out
 */
public record Reminders(Optional<Set<Reminder>> chosen, Map<Reminder, Instant> had) {
    /** What stands on telling. */
    public static final Reminders NONE_YET = new Reminders(Optional.empty(), Map.of());

    public Reminders {
        chosen = chosen.map(Set::copyOf);
        had = Map.copyOf(had);
    }

    /** The same, wanted so. */
    public Reminders choosing(Set<Reminder> wanted) {
        return new Reminders(Optional.of(wanted), had);
    }

    /** The same, as is usual. */
    public Reminders usual() {
        return new Reminders(Optional.empty(), had);
    }

    /** The same after that reminder of an appointment that begins then. */
    public Reminders after(Reminder reminder, Instant start) {
        Map<Reminder, Instant> more = new HashMap<>(had);
        more.put(reminder, start);
        return new Reminders(chosen, more);
    }

    /** Whether that reminder of an appointment that begins then is done. */
    boolean isDone(Reminder reminder, Instant start) {
        return Optional.ofNullable(had.get(reminder)).equals(Optional.of(start));
    }
}
