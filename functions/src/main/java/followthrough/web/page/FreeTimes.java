package followthrough.web.page;

import java.util.List;

/**
 * The first free times, as the page of a concern has them.
 *
 * @param title what stands above them
 * @param lead what is to be known about them
 * @param folded whether they are shown only to who asks for them
 */
public record FreeTimes(String title, String lead, List<DayChoices> days, boolean folded) {
    public FreeTimes {
        days = List.copyOf(days);
    }
}
