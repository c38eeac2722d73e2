package followthrough.fieldwork;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * When something was pressed, by the clock of the phone that kept it until it had reception. What is not believable
 * counts as pressed when it arrives.
 */
final class PressTime {
    /** How long a phone keeps a press at most. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private PressTime() {}

    /**
     * When it was pressed.
     *
     * @param typed an ISO instant; may be anything
     * @param now when it arrives
     * @return not after now
     */
    static Instant of(String typed, Instant now) {
        try {
            Instant pressed = Instant.parse(typed);
            return pressed.isAfter(now) || pressed.isBefore(now.minus(LONGEST)) ? now : pressed;
        } catch (DateTimeParseException none) {
            return now;
        }
    }
}
