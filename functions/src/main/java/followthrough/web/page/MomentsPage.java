package followthrough.web.page;

import java.util.List;
import java.util.Optional;

/**
 * All moments of a kind in a period, oldest first, and what is done about them.
 *
 * @param later where the next ones are, if there are more
 * @param remedy absent where a kind is none to be mended
 */
public record MomentsPage(
        Frame frame,
        PeriodAsked asked,
        String title,
        String hint,
        List<Line> lines,
        Optional<String> later,
        Optional<RemedyForm> remedy,
        Said said) {
    public MomentsPage {
        lines = List.copyOf(lines);
    }

    /** What came of what was pressed before. */
    public enum Said {
        NOTHING,
        RECORDED,
        /** Somebody else was quicker. */
        OUTDATED
    }

    /** What stands out. */
    public Optional<Notice> notice() {
        return switch (said) {
            case NOTHING -> Optional.empty();
            case RECORDED -> Optional.of(Notice.good(frame, "remedy.recorded"));
            case OUTDATED -> Optional.of(Notice.care(frame, "remedy.outdated"));
        };
    }

    /** One moment of one concern. */
    public record Line(String address, String service, String name, String when) {}

    /**
     * The form that says what is done about it.
     *
     * @param seen the revision that stands
     */
    public record RemedyForm(
            String action,
            List<Option> people,
            String owner,
            String words,
            String since,
            long seen,
            Optional<JourneyPage.Remedied> standing,
            Errors errors) {
        public RemedyForm {
            people = List.copyOf(people);
        }
    }
}
