package followthrough.journal;

/**
 * Something that hangs from an event and is to be done once.
 *
 * @param kind what is to be done
 * @param what which one of that kind
 */
public record Effect(Kind kind, String what) {
    /** What can hang from an event. */
    public enum Kind {
        /** A letter to somebody. */
        MAIL,
        /** A transition of this or another subject. */
        FOLLOW_ON,
        /** A time at which the subject is to be woken. */
        WAKE,
        /** Something that is added to the results, in one transaction with its mark. */
        COUNT
    }

    /** A letter of that name. */
    public static Effect mail(String letter) {
        return new Effect(Kind.MAIL, letter);
    }

    /** A transition of that name. */
    public static Effect followOn(String transition) {
        return new Effect(Kind.FOLLOW_ON, transition);
    }

    /** Numbers that it adds to. */
    public static Effect count(String numbers) {
        return new Effect(Kind.COUNT, numbers);
    }

    /** Whether whoever does it marks it as done, by the same write. */
    boolean isMarkedWhenDone() {
        return kind == Kind.COUNT;
    }

    /** Its name among all effects of its event, under which it is marked as done. */
    public String name() {
        return switch (kind) {
            case MAIL -> "mail:" + what;
            case FOLLOW_ON -> "follow-on:" + what;
            case WAKE -> "wake:" + what;
            case COUNT -> "count:" + what;
        };
    }
}
