package followthrough.concern;

import java.util.Locale;

/** How far a concern has come. */
public enum State {
    /** Told, and nobody has begun to work on it. */
    OPEN,
    /** Somebody works on it. */
    UNDER_WAY,
    /** The work is done; the customer may still say that it is not. */
    RESOLVED,
    /** Over. */
    CLOSED,
    /** The customer no longer needs it. */
    WITHDRAWN,
    /** Never was one: spam, a duplicate, or not ours. */
    DISCARDED;

    /** Its name in the API and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody still waits for something. */
    public boolean isOpen() {
        return this == OPEN || this == UNDER_WAY;
    }

    static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
