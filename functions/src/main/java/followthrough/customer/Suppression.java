package followthrough.customer;

import java.time.Instant;
import java.util.Locale;

/**
 * What stands against writing to a mail address, over all concerns.
 *
 * @param since when the letter was sent that it comes of, or when it was lifted
 */
public record Suppression(Reason reason, Instant since) {
    /** Why we write no more, or less. */
    public enum Reason {
        /** What we wrote came back: nothing is written. */
        BOUNCED,
        /** What we wrote was called unwanted: only what they need to know is written. */
        UNWANTED,
        /** Somebody said since that letters reach them: all is written. */
        LIFTED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Reason of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
