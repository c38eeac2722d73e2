package followthrough.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something was still open after we said that it was resolved, as staff see it. */
public enum Cause {
    MISSED_SOMETHING,
    WRONG_PART,
    MISUNDERSTOOD,
    NEW_FAULT,
    DAMAGE;

    /** Its name in forms and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that name. */
    public static Optional<Cause> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
