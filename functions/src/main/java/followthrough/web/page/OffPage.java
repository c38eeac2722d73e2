package followthrough.web.page;

import java.util.List;
import java.util.Optional;

/**
 * The form on which somebody says that they are off, what would become of it, and who is off.
 *
 * @param path of the reader's page; the forms post below it
 * @param people whose absence the reader may record; one if it is their own
 * @param confirmed whether what is shown can be recorded, as the form that was looked at says it
 * @param affected what would become of each appointment, where that is shown
 * @param off who is off, with the ids of their absences
 * @param said what was just recorded: {@code off}, {@code back} or nothing
 */
public record OffPage(
        Frame frame,
        String path,
        List<Option> people,
        Typed typed,
        boolean confirmed,
        List<String> affected,
        List<Option> off,
        String said,
        Errors errors) {
    public OffPage {
        people = List.copyOf(people);
        affected = List.copyOf(affected);
        off = List.copyOf(off);
    }

    /**
     * What was typed.
     *
     * @param who the id of whoever says so
     * @param member the id of whoever is off
     */
    public record Typed(String who, String member, String from, String until, String reason, String words) {}

    /** The title, saying first if something has to be mended. */
    public String title() {
        return errors.isEmpty() ? frame.say("off.title") : frame.say("errors.prefix", frame.say("off.title"));
    }

    /** Whether the reader has to say who they are. */
    public boolean asksWho() {
        return people.size() != 1;
    }

    /** What was just recorded. */
    public Optional<Notice> notice() {
        return said.isEmpty() ? Optional.empty() : Optional.of(Notice.good(frame, "off.pressed." + said));
    }

    /** The first day as it was typed; empty where it begins now. */
    public String fromDate() {
        return typed.from().contains("T") ? "" : typed.from();
    }

    /** Why somebody can be off. */
    public List<Option> reasons() {
        return List.of(reason("ill"), reason("leave"), reason("other"));
    }

    private Option reason(String code) {
        return new Option(code, frame.say("off.reason." + code));
    }
}
