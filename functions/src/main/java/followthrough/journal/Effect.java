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
        WAKE
    }

    /** A letter of that name. */
    public static Effect mail(String letter) {
        return new Effect(Kind.MAIL, letter);
    }

    /** A transition of that name. */
    public static Effect followOn(String transition) {
        return new Effect(Kind.FOLLOW_ON, transition);
    }

    /** Its name among all effects of its event, under which it is marked as done. */
    public String name() {
        return switch (kind) {
            case MAIL -> "mail:" + what;
            case FOLLOW_ON -> "follow-on:" + what;
            case WAKE -> "wake:" + what;
        };
    }
}
