package followthrough.concern;

import java.util.Locale;

/** How a concern was told. */
public enum Channel {
    WEB,
    API;

    /** Its name in the table. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
