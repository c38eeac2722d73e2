package followthrough.web.page;

import followthrough.nolog.ChangingPolicy;
import followthrough.nolog.NoReport;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What staff said no to in the last days, for those who can change it.
 *
 * @param days how many
 * @param only of what the entries are
 * @param total of all
 * @param services to choose from, and all of them
 * @param entries latest first
 * @param older where the entries go on, if they do
 * @param typed what was typed
 * @param changed whether a policy was just changed
 */
public record NoLogPage(
        Frame frame,
        int days,
        Only only,
        List<Row> reasons,
        List<Row> kinds,
        Row total,
        List<Option> services,
        List<Line> entries,
        Optional<String> older,
        ChangingPolicy.Typed typed,
        boolean changed,
        Errors errors) {
    /** Over how many days it can be read. */
    public static final List<Integer> CHOICES = List.of(7, 30, 90);

    private static final int USUAL = 30;
    private static final String PATH = "/m/no-log";

    /** How many days are meant; thirty where none of the choices is. */
    public static int days(String said) {
        return CHOICES.stream().filter(days -> days.toString().equals(said)).findFirst().orElse(USUAL);
    }

    /** Of which reason and kind of work entries are shown; empty means any. */
    public record Only(String reason, String service) {
        /** Whether some are left out. */
        public boolean isSome() {
            return !reason.isEmpty() || !service.isEmpty();
        }
    }

    /** How often something was said no to, and what that is called. */
    public record Row(String name, NoReport.Count count) {}

    /**
     * Something that was said no to.
     *
     * @param concern the id of the concern that it was about; empty where there was none
     * @param changes what changed since, in words
     */
    public record Line(
            String when,
            String who,
            String reason,
            String service,
            String asked,
            String why,
            String offered,
            String concern,
            List<String> changes) {
        public Line {
            changes = List.copyOf(changes);
        }

        /** Where the concern is opened. */
        public String address() {
            return "/m/work?concern=" + concern;
        }
    }

    /** The title, saying first if something has to be mended. */
    public String title() {
        String title = frame.say("nolog.title");
        return errors.isEmpty() ? title : frame.say("errors.prefix", title);
    }

    /** How a count is beside that of the time before, in words. */
    public String trend(Row row) {
        int more = row.count().now() - row.count().before();
        if (more == 0) {
            return frame.say("nolog.same");
        }
        return more > 0 ? frame.say("nolog.more", more) : frame.say("nolog.fewer", -more);
    }

    /** The reasons that a policy can be changed for: those of the time, and a hint to choose one. */
    public List<Option> changeable() {
        return Stream.concat(
                        Stream.of(new Option("", frame.say("nolog.reason.choose"))),
                        reasons.stream()
                                .filter(row -> row.count().now() > 0)
                                .map(row -> new Option(row.count().of(), row.name())))
                .toList();
    }

    /** The same page over other days. */
    public String over(int other) {
        return PATH + "?days=" + other;
    }

    /** The entries of a reason. */
    public String ofReason(Row row) {
        return over(days) + "&reason=" + encoded(row.count().of()) + "#entries";
    }

    /** The entries of a kind of work; what is about none cannot be looked for. */
    public String ofKind(Row row) {
        return over(days) + "&service=" + encoded(row.count().of()) + "#entries";
    }

    /** The older entries. */
    public String olderAddress() {
        String of = "&reason=" + encoded(only.reason()) + "&service=" + encoded(only.service());
        return over(days) + of + "&before=" + older.orElse("") + "#entries";
    }

    /** That a policy was changed. */
    public Notice notice() {
        return Notice.good(frame, "nolog.changed");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
