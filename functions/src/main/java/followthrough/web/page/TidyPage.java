package followthrough.web.page;

import java.util.List;
import java.util.Optional;

/**
 * The forms that put a concern in order.
 *
 * @param path of the reader's work, below which they post
 * @param people whom the reader may act as
 * @param who the id of whom they act as; may be empty
 * @param concern its id
 * @param sequence of the concern, as the page shows it
 * @param open whether somebody still waits for something
 * @param discarded whether it was put aside
 * @param services to choose from
 * @param kept where the concern is that it became part of
 * @param typed what was typed, or stands there
 * @param wrong the act that has to be mended; empty if none has
 */
public record TidyPage(
        Frame frame,
        String path,
        List<Option> people,
        String who,
        String concern,
        String reference,
        long sequence,
        boolean open,
        boolean discarded,
        List<Option> services,
        Optional<String> kept,
        Typed typed,
        String wrong,
        Errors errors) {
    /**
     * What stands in the forms.
     *
     * @param reference of another concern
     */
    public record Typed(String kindWords, String reference, String service, Contact contact) {}

    /** The title, saying first if something has to be mended. */
    public String title() {
        String title = frame.say("tidy.title");
        return errors.isEmpty() ? title : frame.say("errors.prefix", title);
    }

    /** Whether that form has to be mended. */
    public boolean isWrong(String act) {
        return wrong.equals(act);
    }

    /** Where the concern is shown. */
    public String back() {
        return path + "?concern=" + concern + acting();
    }

    /** Where another page about the concern is. */
    public String beside(String page) {
        return path + "/" + page + "?concern=" + concern + acting();
    }

    private String acting() {
        return who.isEmpty() || people.size() == 1 ? "" : "&who=" + who;
    }
}
