package followthrough.concern;

import java.util.Locale;

/** How a concern was told. */
public enum Channel {
    WEB,
    API,
    /** By a staff member, for a customer who was talking with them. */
    STAFF;

    /** Its name in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
