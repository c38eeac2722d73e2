package followthrough.web.page;

import java.util.List;

/**
 * The form on which staff write down what they said no to, and what was written down today.
 *
 * @param path of the reader's work, below which it posts
 * @param people whom the reader may act as
 * @param reasons to choose from
 * @param services to choose from, and none of them
 * @param reference of the concern that it is about; empty where the caller has none
 * @param noted whether one was just written down
 * @param today latest first
 */
public record NoPage(
        Frame frame,
        String path,
        List<Option> people,
        List<Option> reasons,
        List<Option> services,
        String reference,
        Typed typed,
        boolean noted,
        List<Line> today,
        Errors errors) {
    /**
     * What was typed.
     *
     * @param concern the id of the concern that it is about; may be empty
     */
    public record Typed(
            String key,
            String who,
            String asked,
            String reason,
            String why,
            String offered,
            String service,
            String concern) {}

    /** What was written down before. */
    public record Line(String when, String who, String reason, String asked, String why, String offered) {}

    /** The title, saying first if something has to be mended. */
    public String title() {
        String title = frame.say("no.title");
        return errors.isEmpty() ? title : frame.say("errors.prefix", title);
    }

    /** That it was written down. */
    public Notice notice() {
        return Notice.good(frame, "no.noted");
    }
}
