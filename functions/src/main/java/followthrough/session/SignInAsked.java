package followthrough.session;

import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Somebody gave a mail address to sign in with. Whether it is one of ours is only found out when the mail is written,
 * so that the one who asks cannot tell.
 *
 * @param address the keyed hash of the mail address
 * @param to the path of the page that they wanted; empty if none
 */
public record SignInAsked(String address, String to) {
    /** The kind of subject an address is that somebody signs in with. */
    public static final String SUBJECT = "sign-in";

    /** The letter with the link. */
    public static final Effect LINK = Effect.mail("sign-in-link");

    private static final String KIND = "sign-in-asked";
    private static final String TO = "to";

    /** What hangs from it. */
    public static List<Effect> effects() {
        return List.of(LINK);
    }

    /**
     * As it stands in the address's journal.
     *
     * @param place its place there
     */
    JournalEvent at(String place, Instant at) {
        return new JournalEvent(
                new EventId(new Subject(SUBJECT, address).key(), place), KIND, at, Map.of(TO, to), Map.of());
    }

    /** The event that stands in an address's journal. */
    public static SignInAsked of(JournalEvent event) {
        return new SignInAsked(Subject.of(event.id().subject()).id(), event.fact(TO));
    }
}
