package followthrough.customer;

import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Somebody who gave a customer's mail address asked for fresh links. Whether there is such a customer is only found out
 * when the mail is written, so that the one who asks cannot tell.
 *
 * @param customer the key of the mail address
 * @param revoke whether links sent before shall stop working
 */
public record LinkAsked(String customer, boolean revoke) {
    /** The kind of subject a customer is. */
    public static final String SUBJECT = "customer";

    /** The effect that raises the versions of all links. */
    public static final Effect REVOKE = Effect.followOn("revoke-links");

    /** The letter with the fresh links. */
    public static final Effect LINKS = Effect.mail("fresh-links");

    private static final String KIND = "link-asked";
    private static final String REVOKING = "revoke";

    /** What hangs from it. The fresh links have to wait until the old ones ended. */
    public List<Effect> effects() {
        return revoke ? List.of(REVOKE, LINKS) : List.of(LINKS);
    }

    /**
     * As it stands in the customer's journal.
     *
     * @param place its place there
     */
    JournalEvent at(String place, Instant at) {
        return new JournalEvent(
                new EventId(new Subject(SUBJECT, customer).key(), place),
                KIND,
                at,
                Map.of(REVOKING, Boolean.toString(revoke)),
                Map.of());
    }

    /** The event that stands in a customer's journal. */
    public static LinkAsked of(JournalEvent event) {
        return new LinkAsked(Subject.of(event.id().subject()).id(), Boolean.parseBoolean(event.fact(REVOKING)));
    }
}
