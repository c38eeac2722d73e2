package followthrough.web.page;

import java.time.ZoneId;
import java.util.List;

/**
 * What somebody has to do: now and next, the rest of today, tomorrow, and what waits.
 *
 * @param path of the page; what is opened and pressed stands below it
 * @param who whom the reader acts as, if one of several
 * @param member the id of the reader; empty if they have to say who they are
 * @param isDay whether it is one person's day, and not what waits for the office
 * @param title what stands at the top
 * @param unsaid appointments of which nobody has said how they ended
 * @param stops what goes on now, and what comes next
 * @param waiting what waits for an answer, or for anything else to be done
 * @param asleep what wakes soon, as the customer asked for
 * @param cut whether there is more than is shown
 */
public record DayPage(
        Frame frame,
        String path,
        String who,
        String member,
        boolean isDay,
        String title,
        List<DayLine> unsaid,
        List<DayStop> stops,
        List<DayLine> today,
        List<DayLine> tomorrow,
        List<DayLine> waiting,
        List<DayLine> asleep,
        boolean cut,
        ZoneId zone) {
    public DayPage {
        unsaid = List.copyOf(unsaid);
        stops = List.copyOf(stops);
        today = List.copyOf(today);
        tomorrow = List.copyOf(tomorrow);
        waiting = List.copyOf(waiting);
        asleep = List.copyOf(asleep);
    }

    /** Whether nothing at all is to be done. */
    public boolean isFree() {
        return unsaid.isEmpty()
                && stops.isEmpty()
                && today.isEmpty()
                && tomorrow.isEmpty()
                && waiting.isEmpty()
                && asleep.isEmpty();
    }

    /** Whether the reader need not say who they are. */
    public boolean isOwn() {
        return !member.isEmpty();
    }

    /** Where a concern is opened. */
    public String address(DayLine line) {
        return path + "?concern=" + line.concern() + (who.isEmpty() ? "" : "&who=" + who);
    }

    /** Where another page of the desk is. */
    public String beside(String page) {
        return path + "/" + page + (who.isEmpty() ? "" : "?who=" + who);
    }
}
