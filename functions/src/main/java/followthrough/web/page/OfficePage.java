package followthrough.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Where somebody of the office starts: the people to call today first.
 *
 * @param leads whether they see results, and where everybody is signed in
 * @param calls who should be called, soonest first
 * @param cut whether there are more than are shown
 * @param week a few figures of the last seven days, beside those of the seven before; none for whoever does not lead
 * @param until when their session ends if they press nothing
 */
public record OfficePage(
        Frame frame,
        String name,
        boolean leads,
        List<Call> calls,
        boolean cut,
        List<ResultsPage.Line> week,
        Instant until,
        ZoneId zone) {
    public OfficePage {
        calls = List.copyOf(calls);
        week = List.copyOf(week);
    }

    /**
     * Somebody to call.
     *
     * @param phone empty where none is known
     * @param why the codes of what is wrong
     */
    public record Call(DayLine line, String phone, List<String> why) {
        public Call {
            why = List.copyOf(why);
        }
    }
}
