package followthrough.web.page;

import java.util.List;

/**
 * The times of a day.
 *
 * @param legend the day, and how many there are
 */
public record DayChoices(String legend, List<SlotChoice> slots) {
    public DayChoices {
        slots = List.copyOf(slots);
    }
}
