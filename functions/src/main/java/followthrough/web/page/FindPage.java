package followthrough.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Where concerns are looked for, and what was found.
 *
 * @param q what was typed
 * @param from the first day on which they were told, as typed
 * @param until the last day
 * @param found empty where nothing was looked for
 * @param zone that times are said in
 */
public record FindPage(
        Frame frame, String q, String from, String until, Optional<Found> found, Errors errors, ZoneId zone) {
    /**
     * What was found.
     *
     * @param on where it goes on, if there is more to look at
     * @param byName whether names were looked through, within the days that were said
     */
    public record Found(List<Line> lines, Optional<String> on, boolean byName) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A concern.
     *
     * @param state as in the API
     */
    public record Line(String concern, String reference, String service, String name, String state, Instant told) {}

    /** The title, saying first if something has to be mended. */
    public String title() {
        String title = frame.say("find.title");
        return errors.isEmpty() ? title : frame.say("errors.prefix", title);
    }

    /** How much was found, and where. */
    public String summary(Found result) {
        int found = result.lines().size();
        if (!result.byName()) {
            return frame.say("find.known", found);
        }
        return frame.say(result.on().isPresent() ? "find.names.so-far" : "find.names", found);
    }
}
