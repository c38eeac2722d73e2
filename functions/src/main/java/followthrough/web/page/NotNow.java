package followthrough.web.page;

import java.time.LocalDate;
import java.util.List;

/**
 * The ways to say that it should not be now.
 *
 * @param soon whether we can propose a time
 * @param tomorrow the first date until which somebody can wait
 * @param months those to choose from
 * @param noted the date of the gentle note to those who ask themselves, as it is said
 * @param givesUp whether an appointment is given up with it
 */
public record NotNow(boolean soon, LocalDate tomorrow, List<Option> months, String noted, boolean givesUp) {
    public NotNow {
        months = List.copyOf(months);
    }
}
