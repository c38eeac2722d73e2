package followthrough.concern;

import followthrough.journal.Subject;
import followthrough.link.Link;
import followthrough.link.Scope;
import followthrough.team.Service;
import followthrough.team.Settings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts of a concern. Nothing here is personal. Each transition raises the sequence, and every write is conditional
 * on it.
 *
 * @param id unique, never said aloud
 * @param reference short, to be said on the phone
 * @param fingerprint a keyed hash of what was told, to recognise the same telling
 * @param linkKey the name of the key that its first link was signed with
 * @param linkVersion raised to revoke all links sent before
 * @param service the id of the kind of work
 * @param owner the id of the staff member who answers for it, or {@link #OFFICE}
 * @param language of the customer, BCP 47
 * @param zone of the customer
 */
public record Concern(
        String id,
        String reference,
        long sequence,
        String fingerprint,
        String linkKey,
        int linkVersion,
        State state,
        String service,
        Channel channel,
        boolean urgent,
        String owner,
        String language,
        ZoneId zone,
        Instant toldAt,
        List<Promise> promises) {
    /** The kind of subject a concern is. */
    public static final String SUBJECT = "concern";

    /** The owner of what nobody has taken yet. */
    public static final String OFFICE = "office";

    public Concern {
        promises = List.copyOf(promises);
    }

    /** As a subject of the journal. */
    public Subject subject() {
        return new Subject(SUBJECT, id);
    }

    /** The zone that its times are said in: the site's, which is the business's, for a visit; else the customer's. */
    public ZoneId shownIn(Settings settings) {
        return settings.service(service)
                .filter(known -> known.kind() == Service.Kind.VISIT)
                .map(_ -> settings.business().zone())
                .orElse(zone);
    }

    /** What opens this concern for its customer now. */
    public Link link() {
        return new Link(Scope.CONCERN, id, linkVersion);
    }

    /** What opened it first. */
    public Link firstLink() {
        return new Link(Scope.CONCERN, id, 1);
    }

    /** The first promise made, on telling. */
    public Promise firstPromise() {
        return promises.getFirst();
    }

    /** The promise of that kind by that party which is not yet kept, if there is one. */
    public Optional<Promise> due(Promise.Kind kind, Promise.Party by) {
        return promises.stream().filter(promise -> promise.isDue() && promise.is(kind, by)).findFirst();
    }

    /** When the customer hears from us at the latest. */
    public Optional<Instant> nextNewsBy() {
        return promises.stream().filter(Promise::isDue).map(Promise::due).min(Comparator.naturalOrder());
    }

    /** The customer adds something. */
    Transition addMessage(String words, Instant at) {
        return new Transition(next(), at, new ConcernEvent.MessageAdded()).withWords(words);
    }

    /**
     * The customer corrects how or where to find them.
     *
     * @param revoke whether links sent before shall stop working
     */
    Transition correctContact(Person before, Person after, boolean revoke, Instant at) {
        boolean otherMail = after.hasMail() && !after.mail().equalsIgnoreCase(before.mail());
        boolean mailTaken = before.hasMail() && !after.hasMail();
        List<ConcernEvent> events = new ArrayList<>();
        events.add(new ConcernEvent.ContactCorrected(otherMail, mailTaken));
        if (mailTaken) {
            events.add(new ConcernEvent.CallNeeded(ConcernEvent.NoMail.NO_ADDRESS));
        }
        if (revoke) {
            events.add(new ConcernEvent.LinksRevoked());
        }
        Concern next = revoke ? next().withLinkVersion(linkVersion + 1) : next();
        return new Transition(next, at, events).withPerson(after);
    }

    /** The customer asks for a call, by the office or by a manager. Asking again changes nothing. */
    Optional<Transition> askForCall(Promise.Party by, Instant due, Instant at) {
        if (due(Promise.Kind.CALL, by).isPresent()) {
            return Optional.empty();
        }
        Promise promise = Promise.made(Promise.Kind.CALL, by, due);
        return Optional.of(new Transition(next().promising(promise), at, new ConcernEvent.CallAsked(by, due)));
    }

    /** A mail could not be sent, so a person has to call. */
    Transition needCall(ConcernEvent.NoMail why, Instant at) {
        return new Transition(next(), at, new ConcernEvent.CallNeeded(why));
    }

    /** All links sent before stop working. */
    Transition revokeLinks(Instant at) {
        return new Transition(next().withLinkVersion(linkVersion + 1), at, new ConcernEvent.LinksRevoked());
    }

    private Concern promising(Promise promise) {
        return with(sequence, linkVersion, Stream.concat(promises.stream(), Stream.of(promise)).toList());
    }

    private Concern withLinkVersion(int version) {
        return with(sequence, version, promises);
    }

    private Concern next() {
        return with(sequence + 1, linkVersion, promises);
    }

    private Concern with(long newSequence, int newLinkVersion, List<Promise> newPromises) {
        return new Concern(
                id,
                reference,
                newSequence,
                fingerprint,
                linkKey,
                newLinkVersion,
                state,
                service,
                channel,
                urgent,
                owner,
                language,
                zone,
                toldAt,
                newPromises);
    }
}
