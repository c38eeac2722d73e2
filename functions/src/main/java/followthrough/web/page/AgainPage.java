package followthrough.web.page;

import java.util.List;

/**
 * Gives back what was typed where the page that it was typed on cannot be shown, with one button that sends it all
 * again.
 *
 * @param action where it was sent
 * @param unconfirmed whether it may have been recorded all the same
 */
public record AgainPage(Frame frame, String action, List<Typed> typed, boolean unconfirmed) {
    private static final String WORDS = "words";

    public AgainPage {
        typed = List.copyOf(typed);
    }

    /** One field of the form. */
    public record Typed(String name, String value) {}

    /** What stands at the top. */
    public String title() {
        return frame.say(key() + ".title");
    }

    /** Whether it was recorded, and what to do. */
    public String text() {
        return frame.say(key() + ".text");
    }

    /** The fields that were seen when typing, to be read again. */
    public List<Typed> words() {
        return typed.stream().filter(field -> field.name().equals(WORDS)).toList();
    }

    private String key() {
        return unconfirmed ? "pressed.unconfirmed" : "pressed.not-recorded";
    }
}
