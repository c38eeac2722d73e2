package followthrough.web.page;

import java.util.List;

/**
 * What a customer is to be told by phone, and which of our letters they have.
 *
 * @param reach {@code all}, {@code necessary} or {@code none}
 * @param words what to say, one speech each, as it is true now
 * @param places what that is, as forms carry it
 * @param missed how often nobody answered
 * @param wrongNumber whether the number was said to be somebody else's
 * @param decides whether the reader may be somebody who has letters go out again
 */
public record Calling(
        String reach, List<String> words, List<String> places, int missed, boolean wrongNumber, boolean decides) {
    /** Nobody has to call, and all letters arrive. */
    public static final Calling NOTHING = new Calling("all", List.of(), List.of(), 0, false, false);

    public Calling {
        words = List.copyOf(words);
        places = List.copyOf(places);
    }

    /** Whether somebody has to call. */
    public boolean isOpen() {
        return !words.isEmpty();
    }

    /** The places, as one field of a form. */
    public String place() {
        return String.join(" ", places);
    }
}
