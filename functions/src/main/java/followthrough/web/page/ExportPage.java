package followthrough.web.page;

import followthrough.export.Exporting;
import followthrough.export.Format;
import followthrough.export.Wish;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The form on which managers say what they take out, and the parts in which it comes.
 *
 * @param lines the parts, in order
 * @param more where others are listed, if there are others
 * @param asked whether something was asked for
 */
public record ExportPage(
        Frame frame, Typed typed, List<Line> lines, Optional<String> more, boolean asked, Errors errors) {
    public ExportPage {
        lines = List.copyOf(lines);
    }

    /** What was typed. */
    public record Typed(String what, String format, String from, String until, boolean personal, boolean small) {}

    /**
     * What there is of what was asked for.
     *
     * @param first the number of the first part
     */
    public record Found(Wish wish, Exporting.Parts parts, int first) {}

    /**
     * A part to take.
     *
     * @param number from 1
     * @param total how many there are; empty if that is not known yet
     * @param things how many concerns, or things that were said no to, it is about
     */
    public record Line(int number, Optional<Integer> total, int things, String address) {}

    /** The title, saying first if something has to be mended. */
    public String title() {
        String title = frame.say("export.title");
        return errors.isEmpty() ? title : frame.say("errors.prefix", title);
    }

    /** What can be taken out. */
    public List<Option> kinds() {
        return Arrays.stream(Wish.Kind.values())
                .map(kind -> new Option(kind.code(), frame.say("export.what." + kind.code())))
                .toList();
    }

    /** How it can be written. */
    public List<Option> formats() {
        return Arrays.stream(Format.values())
                .map(format -> new Option(format.code(), frame.say("export.format." + format.code())))
                .toList();
    }

    /** Which part it is, of how many. */
    public String name(Line line) {
        return line.total()
                .map(total -> frame.say("export.part", line.number(), total))
                .orElseGet(() -> frame.say("export.part.open", line.number()));
    }

    /** How much is in it. */
    public String size(Line line) {
        boolean ofNo = typed.what().equals(Wish.Kind.NO_LOG.code());
        return ofNo ? frame.say("export.size.no", line.things()) : frame.say("export.size", line.things());
    }

    /** That parts are smaller, since one was too large. */
    public Notice smaller() {
        return Notice.care(frame, "export.smaller");
    }
}
