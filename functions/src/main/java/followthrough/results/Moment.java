package followthrough.results;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Moments on a customer's way that please them, or make them miserable. Each leads to its concerns. */
public enum Moment {
    /** A first answer in the first half of the time that was promised for it. */
    ANSWERED_EARLY(true),
    /** A time that is earlier than the one they had. */
    EARLIER(true),
    /** All done by the first visit or answer. */
    FIRST_TIME(true),
    /** It took more than one visit, and the same person came each time. */
    SAME_PERSON(true),
    /** Nobody here said anything, and the customer had to be asked whether it happened. */
    SILENCE(false),
    /** A promise was broken. */
    BROKEN_PROMISE(false),
    /** A promise was kept late, or whoever came was. */
    LATE(false),
    /** We moved or gave up a time that they had chosen. */
    MOVED_BY_US(false),
    /** We passed it from one person to another. */
    HANDED_OVER(false),
    /** A letter did not reach them. */
    BOUNCED(false),
    /** They had to tell us twice. */
    ASKED_TWICE(false),
    /** We said that it was done, and it was not. */
    NOT_RESOLVED(false);

    private final boolean good;

    Moment(boolean good) {
        this.good = good;
    }

    /** Whether it is one of gratification, and not of misery. */
    public boolean isGood() {
        return good;
    }

    /** Its name in addresses and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that name. */
    public static Optional<Moment> of(String code) {
        return Arrays.stream(values()).filter(moment -> moment.code().equals(code)).findFirst();
    }
}
