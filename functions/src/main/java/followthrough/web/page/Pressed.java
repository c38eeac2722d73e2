package followthrough.web.page;

import java.util.Arrays;
import java.util.Locale;

/** What the last press of a button on a status page came to. */
public enum Pressed {
    NOTHING,
    MESSAGE,
    CONTACT,
    CALL_ME,
    MANAGER,
    PROMISE,
    CHOSEN,
    MOVED,
    CANCELLED,
    EARLIER,
    REMINDERS,
    TIMING,
    WITHDRAWN,
    REOPENED,
    ANSWERED,
    QUESTIONS,
    /** The time that was wanted is no longer free. */
    GONE,
    /** Somebody changed the concern in between; the page shows what it is now. */
    CHANGED,
    /** Something in the form has to be mended first. */
    REFUSED,
    /** Too much came from there. */
    LIMITED,
    /** It was surely not recorded. */
    NOT_RECORDED,
    /** Nobody knows whether it was recorded. */
    UNCONFIRMED;

    /** Its name in a page's address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that name, or {@link #NOTHING}. */
    public static Pressed of(String code) {
        return Arrays.stream(values()).filter(pressed -> pressed.code().equals(code)).findFirst().orElse(NOTHING);
    }

    /** Whether it went as the person meant it. */
    public boolean isGood() {
        return switch (this) {
            case MESSAGE, CONTACT, CALL_ME, MANAGER, PROMISE -> true;
            case CHOSEN, MOVED, CANCELLED, EARLIER, REMINDERS, TIMING, WITHDRAWN, REOPENED -> true;
            case ANSWERED, QUESTIONS -> true;
            case NOTHING, GONE, CHANGED, REFUSED, LIMITED, NOT_RECORDED, UNCONFIRMED -> false;
        };
    }
}
