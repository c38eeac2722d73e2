package followthrough.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why nobody was asked. */
public enum Skip {
    /** The business does not ask after such work. */
    NOT_ASKED,
    /** The customer was asked a short while ago. */
    ASKED_LATELY,
    /** They want no more questions. */
    STOPPED,
    /** They called a letter of ours unwanted. */
    COMPLAINED,
    /** No mail reaches them. */
    NO_MAIL,
    /** It could not be asked in time. */
    TOO_LATE;

    /** Its name in the journal and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that name. */
    public static Optional<Skip> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
