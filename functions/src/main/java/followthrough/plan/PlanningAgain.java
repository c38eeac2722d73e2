package followthrough.plan;

import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.journal.Journal;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * After the settings changed every subject that has anything ahead is planned again: a page of them hangs from an
 * event, and the next page from the event that this one leads to.
 */
public final class PlanningAgain implements Consequences {
    /** How many subjects hang from one event, so that they are done well within its lease. */
    static final int PAGE = 50;

    private static final Effect EFFECT = Effect.followOn("plan-again");
    private static final Instant EVER = Instant.parse("9999-12-31T23:59:59Z");
    private static final String SHARD = "shard";
    private static final String SUBJECT = "subject";
    private static final String DUE = "due";

    private final DueStore store;
    private final DueWork dueWork;
    private final Journal journal;
    private final InstantSource clock;

    public PlanningAgain(DueStore store, DueWork dueWork, Journal journal, InstantSource clock) {
        this.store = store;
        this.dueWork = dueWork;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        return List.of(EFFECT);
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        int shard = shard(event);
        List<DueStore.Due> page = store.dueBefore(shard, EVER, cursor(event), PAGE);
        page.forEach(due -> dueWork.planAgain(due.subject()));
        if (page.size() == PAGE) {
            journal.append(next(event, shard, Optional.of(page.getLast())));
        } else if (shard + 1 < Journal.SHARDS) {
            journal.append(next(event, shard + 1, Optional.empty()));
        }
    }

    /** What is not planned again keeps its wake, and is planned again when it wakes. */
    @Override
    public void giveUp(JournalEvent event) {}

    private JournalEvent next(JournalEvent event, int shard, Optional<DueStore.Due> after) {
        Map<String, String> facts = new HashMap<>(Map.of(SHARD, Integer.toString(shard)));
        after.ifPresent(last -> {
            facts.put(SUBJECT, last.subject().key());
            facts.put(DUE, last.at().toString());
        });
        EventId id = event.id().following();
        return new JournalEvent(id, event.kind(), clock.instant(), facts, Map.of());
    }

    private static int shard(JournalEvent event) {
        return event.fact(SHARD).isEmpty() ? 0 : Integer.parseInt(event.fact(SHARD));
    }

    private static Optional<DueStore.Due> cursor(JournalEvent event) {
        return Optional.of(event.fact(SUBJECT))
                .filter(subject -> !subject.isEmpty())
                .map(subject -> new DueStore.Due(Subject.of(subject), Instant.parse(event.fact(DUE))));
    }
}
