package followthrough.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The free times of a week.
 *
 * @param title which dates it has
 * @param earlier the first date of the week before, if there may be times
 * @param later the first date of the week after, if there may be times
 * @param next the first date after it with times, if there is one and this week has none
 * @param nextSaid that date, as it is said
 */
public record Week(
        String title,
        List<DayChoices> days,
        Optional<LocalDate> earlier,
        Optional<LocalDate> later,
        Optional<LocalDate> next,
        String nextSaid) {
    public Week {
        days = List.copyOf(days);
    }
}
