package followthrough.web.page;

import java.time.ZoneId;
import java.util.List;

/**
 * What goes on today and tomorrow, and what needs somebody: for the office.
 *
 * @param needs what somebody has to do something about, soonest first
 * @param people everybody who goes out or calls, each with their appointments
 * @param cut whether there is more than is shown
 */
public record BoardPage(Frame frame, List<Need> needs, List<Row> people, boolean cut, ZoneId zone) {
    public BoardPage {
        needs = List.copyOf(needs);
        people = List.copyOf(people);
    }

    /**
     * Something that needs somebody.
     *
     * @param why the codes of what it needs: {@code unowned}, {@code propose}, {@code call}, {@code doubtful}, {@code
     *     unsaid} or {@code risk}
     */
    public record Need(DayLine line, List<String> why) {
        public Need {
            why = List.copyOf(why);
        }
    }

    /** The appointments of one person. */
    public record Row(String name, List<Stop> today, List<Stop> tomorrow) {
        public Row {
            today = List.copyOf(today);
            tomorrow = List.copyOf(tomorrow);
        }
    }

    /**
     * One appointment.
     *
     * @param hours when, on its day
     * @param state the code of how it goes: {@code ahead}, {@code on-the-way}, {@code there} or {@code unsaid}
     */
    public record Stop(DayLine line, String hours, String state) {}

    /** Where a concern is opened. */
    public String address(DayLine line) {
        return "/m/work?concern=" + line.concern();
    }
}
