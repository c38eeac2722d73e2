package followthrough.session;

import followthrough.aws.DynamoDbTable;
import followthrough.aws.Unavailable;
import followthrough.customer.CustomerKeys;
import followthrough.link.Link;
import followthrough.link.Links;
import followthrough.link.Scope;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Begins, opens and ends sessions. A cookie holds the session's id, signed; nothing secret is stored. Whose session it
 * is, is looked up at every request, and what they may is asked of the present settings: whoever has left them, or lost
 * the role, is out.
 */
public final class Sessions {
    /** A session is ended in the table, so that the version of its cookie never rises. */
    private static final int VERSION = 1;

    private final SessionStore store;
    private final Links links;
    private final Supplier<String> ids;
    private final InstantSource clock;

    private Sessions(SessionStore store, Links links, Supplier<String> ids, InstantSource clock) {
        this.store = store;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The sessions in the table.
     *
     * @param ids a new text that nobody else has, at each call
     */
    public static Sessions in(DynamoDbTable table, Links links, Supplier<String> ids, InstantSource clock) {
        return new Sessions(new DynamoDbSessionStore(table), links, ids, clock);
    }

    /** What takes requests to sign in, into the table. */
    public static AskingToSignIn asking(
            DynamoDbTable table, CustomerKeys keys, Supplier<String> nonces, InstantSource clock, boolean limited) {
        return new AskingToSignIn(new DynamoDbSessionStore(table), keys, nonces, clock, limited);
    }

    /** Somebody who is signed in. */
    public record SignedIn(StaffMember member, Session session) {}

    /** Keeps a staff member signed in on the device that they hold; gives the cookie's value. */
    public String keep(StaffMember member) {
        return cookie(store.add(Session.begin(ids.get(), member, Session.Kind.DEVICE, clock.instant())));
    }

    /** Lets a calendar read the appointments of a staff member; gives the secret of its address. */
    public String feed(StaffMember member) {
        return cookie(store.add(Session.begin(ids.get(), member, Session.Kind.FEED, clock.instant())));
    }

    /**
     * Signs somebody in. What is begun again under the same id is the same session.
     *
     * @return the cookie's value; empty if that session has ended
     */
    Optional<String> begin(String id, StaffMember member) {
        Instant now = clock.instant();
        return Optional.of(store.add(Session.begin(id, member, Session.Kind.SIGN_IN, now)))
                .filter(session -> session.lasts(now))
                .map(this::cookie);
    }

    private String cookie(Session session) {
        return links.write(new Link(Scope.SESSION, session.id(), VERSION));
    }

    /**
     * Who is signed in with a cookie, by the present settings.
     *
     * @param kind what they have to be signed in for
     */
    public Optional<SignedIn> open(Session.Kind kind, String cookie, Settings settings) {
        return links.read(Scope.SESSION, cookie)
                .filter(link -> link.version() == VERSION)
                .flatMap(link -> store.load(link.id()))
                .filter(session -> session.kind() == kind && session.lasts(clock.instant()))
                .flatMap(session -> signedIn(session, settings));
    }

    private static Optional<SignedIn> signedIn(Session session, Settings settings) {
        return settings.staffMember(session.member())
                .filter(session.kind()::admits)
                .map(member -> new SignedIn(member, session));
    }

    /** Somebody pressed something, which makes their session last. Where that cannot be noted, they press on. */
    public void press(SignedIn by) {
        Instant now = clock.instant();
        if (by.session().isStale(now)) {
            try {
                store.use(by.session(), now);
            } catch (Unavailable courtesy) {
                // The next press notes it.
            }
        }
    }

    /** Everybody who is signed in anywhere, by name, each with what they used last on top. */
    public List<SignedIn> all(Settings settings) {
        Instant now = clock.instant();
        return store.all().stream()
                .filter(session -> session.lasts(now))
                .flatMap(session -> signedIn(session, settings).stream())
                .sorted(
                        Comparator.comparing((SignedIn one) -> one.member().name())
                                .thenComparing(one -> one.session().usedAt(), Comparator.reverseOrder()))
                .toList();
    }

    /** Ends a session, so that its cookie opens nothing from the next request on. */
    public void end(String id) {
        store.end(id, clock.instant());
    }

    /** Ends all sessions of a staff member, on every device. */
    public void endAllOf(StaffMember member, Settings settings) {
        all(settings).stream()
                .filter(one -> one.member().id().equals(member.id()))
                .forEach(one -> end(one.session().id()));
    }
}
