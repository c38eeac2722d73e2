package followthrough.absence;

import followthrough.aws.DynamoDbTable;
import followthrough.concern.ConcernStore;
import followthrough.concern.Handing;
import followthrough.concern.WorkCard;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.Journal;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import followthrough.timing.DayStore;
import followthrough.timing.DayStores;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody who is off had taken on passes to colleagues, or is given up, and what they answered for passes to the
 * office: a page of it hangs from an event, and the next page from the event that this one leads to. The days are read
 * after it was recorded that they are off, from when on nothing more can be taken of them; so nothing slips through.
 * Done again it finds what is left.
 */
public final class AbsenceFollowing implements Consequences {
    static final String BEGUN = "absence-begun";
    static final String ENDED = "absence-ended";

    /** How many concerns hang from one event, so that they are done well within its lease. */
    private static final int PAGE = 10;

    private static final Effect EFFECT = Effect.followOn("pass-on");
    private static final String AFTER = "after";

    /** How many concerns that they answer for are looked at. */
    private static final int MOST = 100;

    private final AbsenceStore absences;
    private final DayStore days;
    private final ConcernStore concerns;
    private final Handing handing;
    private final Journal journal;
    private final InstantSource clock;

    private AbsenceFollowing(
            DynamoDbTable table, ConcernStore concerns, Handing handing, Journal journal, InstantSource clock) {
        this.absences = new DynamoDbAbsenceStore(table);
        this.days = DayStores.in(table);
        this.concerns = concerns;
        this.handing = handing;
        this.journal = journal;
        this.clock = clock;
    }

    /** What follows from absences in the table. */
    public static AbsenceFollowing in(
            DynamoDbTable table, ConcernStore concerns, Handing handing, Journal journal, InstantSource clock) {
        return new AbsenceFollowing(table, concerns, handing, journal, clock);
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        return event.kind().equals(BEGUN) ? List.of(EFFECT) : List.of();
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        absences.load(Subject.of(event.id().subject()).id())
                .filter(standing -> !standing.over())
                .ifPresent(standing -> passOn(standing.absence(), event));
    }

    private void passOn(Absence absence, JournalEvent event) {
        List<Matter> left =
                Stream.concat(taken(absence), owned(absence))
                        .filter(matter -> matter.place().compareTo(event.fact(AFTER)) > 0)
                        .sorted(Comparator.comparing(Matter::place))
                        .toList();
        List<Matter> page = left.subList(0, Math.min(PAGE, left.size()));
        page.forEach(matter ->
                concerns.load(matter.concern())
                        .ifPresent(file -> handing.off(file, absence.absent(), absence.words())));
        if (left.size() > page.size()) {
            journal.append(next(event, page.getLast()));
        }
    }

    /**
     * A concern that is perhaps affected.
     *
     * @param place in the order in which they are done
     */
    private record Matter(String place, String concern) {}

    private Stream<Matter> taken(Absence absence) {
        return days.of(absence.days()).stream()
                .flatMap(day -> day.claims().stream())
                .distinct()
                .filter(claim -> claim.occupied().intersection(absence.time()).isPresent())
                .map(claim -> new Matter(claim.start() + " " + claim.concern(), claim.concern()));
    }

    /** What they answer for comes after all that they had taken. */
    private Stream<Matter> owned(Absence absence) {
        List<WorkCard> work = absence.absent().isLong() ? concerns.work(absence.member(), MOST) : List.of();
        return work.stream()
                .filter(card -> card.owner().equals(absence.member()))
                .map(card -> new Matter("~" + card.concern(), card.concern()));
    }

    private JournalEvent next(JournalEvent event, Matter last) {
        Map<String, String> facts = new HashMap<>(event.facts());
        facts.put(AFTER, last.place());
        return new JournalEvent(event.id().following(), BEGUN, clock.instant(), facts, Map.of());
    }

    /** What is left stands in their list and on the page of who is off, where it can be passed on by hand. */
    @Override
    public void giveUp(JournalEvent event) {}
}
