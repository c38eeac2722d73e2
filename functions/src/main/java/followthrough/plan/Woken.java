package followthrough.plan;

import java.util.Locale;

/** What came of waking a subject. */
public enum Woken {
    /** Something was due, and is written. */
    DONE,
    /** Nothing is due: it came too early, or for something that was superseded, or once more. */
    NOTHING_DUE,
    /** There is no such subject: it was erased, or never was. */
    GONE,
    /** It is for a kind of subject, or written in a way, that this release does not know. */
    NOT_OURS;

    /** Its name in the log. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
