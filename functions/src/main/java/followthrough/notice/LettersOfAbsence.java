package followthrough.notice;

import followthrough.aws.Unavailable;
import followthrough.concern.Absent;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.HandoverEvent.WasOff;
import followthrough.concern.Weight;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import followthrough.journal.JournalEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of several concerns of one customer since one person is off is told in one letter. All of it is read
 * anew when a letter is due: one of the events, the same by whomever it is asked, speaks for all, and the others are
 * silent. It waits for what is still being passed on.
 */
final class LettersOfAbsence {
    /** For how long it is waited for; what happens later is told by itself. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** How much earlier events have to be to belong together, so that whoever has waited has seen them. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private static final int MOST_CONCERNS = 50;

    /** What need not wait for the end of quiet hours speaks for what would. */
    private static final Comparator<Told> ORDER =
            Comparator.comparing((Told told) -> ConcernEvent.of(told.event()).heldLetter().isPresent())
                    .thenComparing(told -> told.file().concern().id());

    private final ConcernStore concerns;
    private final CustomerStore customers;
    private final CustomerKeys keys;
    private final InstantSource clock;

    LettersOfAbsence(ConcernStore concerns, CustomerStore customers, CustomerKeys keys, InstantSource clock) {
        this.concerns = concerns;
        this.customers = customers;
        this.keys = keys;
        this.clock = clock;
    }

    /** Something that a letter tells: what happened to a concern. */
    record Told(ConcernFile file, JournalEvent event) {}

    /**
     * All that the letter of an event tells, its own first; nothing if the letter of another tells it.
     *
     * @param file of the customer, whom letters reach
     * @throws Unavailable as long as it is not decided what becomes of another concern of theirs
     */
    List<Told> of(ConcernFile file, JournalEvent event) {
        Told own = new Told(file, event);
        return file.offBehind(event).map(off -> of(own, off)).orElseGet(() -> List.of(own));
    }

    private List<Told> of(Told own, WasOff off) {
        List<ConcernFile> others = others(own.file());
        Instant now = clock.instant();
        Absent absent = new Absent(off.member(), off.time(), "");
        if (now.isBefore(own.event().at().plus(PATIENCE))
                && others.stream().anyMatch(other -> absent.keepsFrom(other.concern(), now))) {
            throw new Unavailable("Another appointment of the same customer is still being passed on", false);
        }
        List<Told> rest =
                others.stream().flatMap(other -> told(other, own.event(), off).stream()).sorted(ORDER).toList();
        boolean speaks = rest.isEmpty() || ORDER.compare(own, rest.getFirst()) < 0;
        if (speaks) {
            return Stream.concat(Stream.of(own), rest.stream()).toList();
        }
        Told first = rest.getFirst();
        return first.file().isWrittenBefore(first.event(), own.event()) ? List.of(own) : List.of();
    }

    private List<ConcernFile> others(ConcernFile file) {
        String customer = keys.ofMail(file.person().mail());
        return customers.concernsOf(customer, MOST_CONCERNS).stream()
                .filter(id -> !id.equals(file.concern().id()))
                .flatMap(id -> concerns.load(id).stream())
                .filter(other -> keys.ofMail(other.person().mail()).equals(customer))
                .toList();
    }

    /** What became of another concern by the same absence, if a letter tells it. */
    private static Optional<Told> told(ConcernFile other, JournalEvent event, WasOff off) {
        return other.journal().stream()
                .filter(one -> ConcernNotices.isTold(one) && other.offBehind(one).equals(Optional.of(off)))
                .filter(one -> Duration.between(event.at(), one.at()).abs().compareTo(PATIENCE.minus(MARGIN)) < 0)
                .filter(one -> other.isReachedByMail() && other.isWritten(one))
                .filter(one -> Weight.of(ConcernEvent.of(one)).passes(other.concern().correspondence().reach()))
                .reduce((_, later) -> later)
                .map(one -> new Told(other, one));
    }
}
