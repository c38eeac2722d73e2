package followthrough.web.page;

import java.util.List;

/**
 * When the work happens, as whoever works on it sees and changes it.
 *
 * @param line what the customer chose, in a sentence
 * @param doubtful whether an appointment no longer fits the settings
 * @param booked whether there is an appointment that can still be changed
 * @param from the date from which times are listed, in ISO form
 * @param offered times that are free, by their codes
 * @param handing whom it can be handed over to
 */
public record WorkTimes(
        String line, boolean doubtful, boolean booked, String from, List<Option> offered, WorkHandover handing) {
    public WorkTimes {
        offered = List.copyOf(offered);
    }

    /** The same where it can be handed over to nobody. */
    public WorkTimes(String line, boolean doubtful, boolean booked, String from, List<Option> offered) {
        this(line, doubtful, booked, from, offered, new WorkHandover("", List.of()));
    }
}
