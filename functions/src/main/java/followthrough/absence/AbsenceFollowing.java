package followthrough.absence;

import followthrough.aws.DynamoDbTable;
import followthrough.concern.ConcernStore;
import followthrough.concern.Handing;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.Journal;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import followthrough.timing.Claim;
import followthrough.timing.DayStore;
import followthrough.timing.DayStores;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody who is off had taken on passes to colleagues, or is given up: a page of it hangs from an event, and the
 * next page from the event that this one leads to. The days are read after it was recorded that they are off, from when
 * on nothing more can be taken of them; so nothing slips through. Done again it finds what is left.
 */
public final class AbsenceFollowing implements Consequences {
    static final String BEGUN = "absence-begun";
    static final String ENDED = "absence-ended";

    /** How many appointments hang from one event, so that they are done well within its lease. */
    private static final int PAGE = 10;

    private static final Effect EFFECT = Effect.followOn("pass-on");
    private static final String AFTER = "after";

    private static final Comparator<Claim> IN_ORDER = Comparator.comparing(AbsenceFollowing::place);

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
        List<Claim> left =
                days.of(absence.days()).stream()
                        .flatMap(day -> day.claims().stream())
                        .distinct()
                        .filter(claim -> claim.occupied().intersection(absence.time()).isPresent())
                        .filter(claim -> place(claim).compareTo(event.fact(AFTER)) > 0)
                        .sorted(IN_ORDER)
                        .toList();
        List<Claim> page = left.subList(0, Math.min(PAGE, left.size()));
        page.forEach(claim ->
                concerns.load(claim.concern()).ifPresent(file -> handing.off(file, absence.absent(), absence.words())));
        if (left.size() > page.size()) {
            journal.append(next(event, page.getLast()));
        }
    }

    private JournalEvent next(JournalEvent event, Claim last) {
        Map<String, String> facts = new HashMap<>(event.facts());
        facts.put(AFTER, place(last));
        return new JournalEvent(event.id().following(), BEGUN, clock.instant(), facts, Map.of());
    }

    private static String place(Claim claim) {
        return claim.start() + " " + claim.concern();
    }

    /** What is left stands in their list and on the page of who is off, where it can be passed on by hand. */
    @Override
    public void giveUp(JournalEvent event) {}
}
