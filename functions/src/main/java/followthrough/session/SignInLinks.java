package followthrough.session;

import followthrough.journal.JournalEvent;
import followthrough.link.Link;
import followthrough.link.Links;
import followthrough.link.Scope;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Links by which somebody of the office signs in. They last half an hour from the asking: the version of such a link is
 * when it was asked for, in tens of seconds since 1970, rounded up; its id is the staff member's, and what tells this
 * asking from others. A look uses nothing up, since programs look into mail before its reader does; and however often
 * one is pressed, it opens one session, which it cannot open again once that was ended.
 */
public final class SignInLinks {
    /** How long after the asking a link is good. */
    public static final Duration LASTS = Duration.ofMinutes(30);

    private static final int UNIT = 10;
    private static final char BETWEEN = '-';

    /** How many characters at the end of an event's place tell it from others. */
    private static final int NONCE = 12;

    private final Links links;

    public SignInLinks(Links links) {
        this.links = links;
    }

    /** The text of the link that a staff member asked for; the same each time it is written. */
    public String write(StaffMember member, JournalEvent asked) {
        String place = asked.id().place();
        String id = member.id() + BETWEEN + place.substring(place.length() - NONCE);
        return links.write(new Link(Scope.SIGN_IN, id, Math.toIntExact(Math.ceilDiv(seconds(asked.at()), UNIT))));
    }

    private static long seconds(Instant at) {
        return Math.ceilDiv(at.toEpochMilli(), 1000L);
    }

    /** Who may sign in now by a link, by the present settings; empty if it was not made here or its time is over. */
    public Optional<StaffMember> open(String text, Settings settings, Instant now) {
        return links.read(Scope.SIGN_IN, text)
                .filter(link -> now.isBefore(askedAt(link).plus(LASTS)))
                .flatMap(link -> settings.staffMember(member(link)))
                .filter(Session.Kind.SIGN_IN::admits);
    }

    private static String member(Link link) {
        return link.id().substring(0, Math.max(0, link.id().lastIndexOf(BETWEEN)));
    }

    private static Instant askedAt(Link link) {
        return Instant.ofEpochSecond((long) link.version() * UNIT);
    }
}
