package followthrough.results;

import followthrough.aws.DynamoDbTable;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernStore;
import followthrough.journal.FollowOn;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import followthrough.team.SettingsSource;
import java.time.InstantSource;

/** Counts what happens to concerns, once each. */
public final class CountFollowing implements FollowOn {
    private final ConcernStore concerns;
    private final ResultsStore results;
    private final SettingsSource settings;
    private final InstantSource clock;

    private CountFollowing(ConcernStore concerns, ResultsStore results, SettingsSource settings, InstantSource clock) {
        this.concerns = concerns;
        this.results = results;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts in the table. */
    public static CountFollowing in(
            DynamoDbTable table, ConcernStore concerns, SettingsSource settings, InstantSource clock) {
        return new CountFollowing(concerns, new DynamoDbResultsStore(table), settings, clock);
    }

    @Override
    public void follow(JournalEvent event) {
        concerns.load(Subject.of(event.id().subject()).id())
                .map(file -> new CountingRules(file, settings.current().business().zone()).of(event))
                .filter(counted -> !counted.equals(Counted.NOTHING))
                .ifPresent(counted -> results.count(event.id(), ConcernEvent.COUNT, clock.instant(), counted));
    }
}
