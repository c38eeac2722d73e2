package followthrough.results;

import java.time.LocalDate;

/**
 * So much more of something on a day, or less where what was counted turned out otherwise.
 *
 * @param day by the business's clock
 * @param measure its name, as {@link Measure} makes it
 */
record Tally(LocalDate day, Slice slice, String measure, long amount) {
    Tally negated() {
        return new Tally(day, slice, measure, -amount);
    }
}
