package followthrough.results;

import followthrough.results.Figures.Numbers;
import java.time.LocalDate;

/**
 * What was counted for a slice on a day or in a month.
 *
 * @param from the first day
 * @param until the day after the last
 */
record Row(LocalDate from, LocalDate until, Slice slice, Numbers numbers) {}
