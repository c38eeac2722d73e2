package followthrough.absence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody is off. */
public enum Reason {
    ILL,
    LEAVE,
    OTHER;

    /** Its name in forms and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name. */
    public static Optional<Reason> of(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }
}
