package followthrough.web.page;

import java.util.Optional;

/**
 * What stands between the customer and us while no time is chosen.
 *
 * @param kind {@code urgent}, {@code waiting}, {@code woken} or {@code soon}
 * @param later the one press that puts it off again
 */
public record Standing(String kind, String title, String text, Optional<Later> later) {
    /**
     * Still not now.
     *
     * @param timing as in the API
     * @param date ISO, as in the API; may be empty
     */
    public record Later(String timing, String date, String label) {}

    /** Whether they asked to be left alone. */
    public boolean isWaiting() {
        return "waiting".equals(kind);
    }

    /** Whether it is urgent. */
    public boolean isUrgent() {
        return "urgent".equals(kind);
    }
}
