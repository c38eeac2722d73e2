package followthrough.agenda;

import followthrough.timing.DayKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an event of a concern means to one staff member: an appointment of theirs was taken, moved or given up.
 *
 * @param concern the id of the concern
 * @param place of the event, in the concern's journal
 * @param at when it happened
 * @param taken the beginning of what is theirs now
 * @param freed the beginning of what was theirs
 * @param days under which what is theirs now stands
 */
record Change(
        String concern,
        String place,
        Instant at,
        Optional<Instant> taken,
        Optional<Instant> freed,
        List<DayKey> days,
        boolean urgent) {
    Change {
        days = List.copyOf(days);
    }

    /** The earlier of both beginnings. */
    Instant start() {
        return Stream.of(taken, freed).flatMap(Optional::stream).min(Comparator.naturalOrder()).orElse(at);
    }
}
