package followthrough.web.page;

/**
 * A few words that stand out.
 *
 * @param tone {@code good}, {@code care} or {@code trouble}
 */
public record Notice(String tone, String title, String text) {
    static Notice good(Frame frame, String key, Object... args) {
        return of("good", frame, key, args);
    }

    static Notice care(Frame frame, String key, Object... args) {
        return of("care", frame, key, args);
    }

    static Notice trouble(Frame frame, String key, Object... args) {
        return of("trouble", frame, key, args);
    }

    /** How assistive technology takes it: trouble at once, the rest when there is time. */
    public String role() {
        return "trouble".equals(tone) ? "alert" : "status";
    }

    private static Notice of(String tone, Frame frame, String key, Object... args) {
        return new Notice(tone, frame.say(key + ".title"), frame.say(key + ".text", args));
    }
}
