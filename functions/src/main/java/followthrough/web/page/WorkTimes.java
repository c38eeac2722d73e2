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
 * @param overbooks whether the reader may book what is full
 * @param full whether the times are those that are full
 * @param handing whom it can be handed over to
 */
public record WorkTimes(
        String line,
        boolean doubtful,
        boolean booked,
        String from,
        List<Option> offered,
        boolean overbooks,
        boolean full,
        WorkHandover handing) {
    public WorkTimes {
        offered = List.copyOf(offered);
    }

    /** The same where it can be handed over to nobody. */
    public WorkTimes(String line, boolean doubtful, boolean booked, String from, List<Option> offered) {
        this(line, doubtful, booked, from, offered, false, false, new WorkHandover("", List.of()));
    }
}
