package followthrough.results;

import java.time.LocalDate;
import java.util.Map;

/**
 * What was counted for a slice on a day or in a month.
 *
 * @param from the first day
 * @param until the day after the last
 * @param counts by measure
 */
record Row(LocalDate from, LocalDate until, Slice slice, Map<String, Long> counts) {
    Row {
        counts = Map.copyOf(counts);
    }
}
