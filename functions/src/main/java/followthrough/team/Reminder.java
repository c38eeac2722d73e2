package followthrough.team;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A reminder of an appointment that a customer can have. */
public enum Reminder {
    /** On the day before. */
    DAY_BEFORE,
    /** An hour before it begins. */
    HOUR_BEFORE,
    /** When it begins: for a visit, the window in which somebody arrives. */
    BEGINS;

    /** Its name on pages, in the API, in settings and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that name, if there is one. */
    public static Optional<Reminder> of(String code) {
        return Arrays.stream(values()).filter(reminder -> reminder.code().equals(code)).findFirst();
    }
}
