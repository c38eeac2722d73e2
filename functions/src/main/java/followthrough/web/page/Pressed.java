package followthrough.web.page;

import java.util.Arrays;
import java.util.Locale;

/** What the last press of a button on a status page came to. */
public enum Pressed {
    NOTHING,
    /** The report was recorded. */
    TOLD,
    MESSAGE,
    CONTACT,
    CALL_ME,
    MANAGER,
    /** It had been done before, so nothing changed. */
    ALREADY,
    /** Somebody changed the concern in between; the page shows what it is now. */
    CHANGED,
    /** Something in the form has to be mended first. */
    REFUSED,
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
            case TOLD, MESSAGE, CONTACT, CALL_ME, MANAGER, ALREADY -> true;
            case NOTHING, CHANGED, REFUSED, NOT_RECORDED, UNCONFIRMED -> false;
        };
    }
}
