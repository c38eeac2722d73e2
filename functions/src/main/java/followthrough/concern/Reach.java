package followthrough.concern;

import java.util.Locale;

/** Which of our letters reach a customer, as far as we know. */
public enum Reach {
    /** All of them. */
    ALL,
    /** They called one of them unwanted: only what they need to know, and what they ask for, is still written. */
    NECESSARY,
    /** None: they have no address, or what we wrote to it came back. A person calls instead. */
    NONE;

    /** Its name in the table and on pages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name. */
    static Reach of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
