package followthrough.concern;

import followthrough.plan.Planned;
import followthrough.plan.Woken;
import followthrough.team.SettingsSource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Does what is due of concerns. */
public final class ConcernWakes implements Planned {
    private final ConcernStore store;
    private final ConcernChange change;
    private final SettingsSource settings;
    private final InstantSource clock;

    public ConcernWakes(ConcernStore store, SettingsSource settings, InstantSource clock) {
        this.store = store;
        this.change = new ConcernChange(store, settings);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Woken wake(String id, Instant asOf) {
        return store.load(id).map(file -> wake(file, asOf)).orElse(Woken.GONE);
    }

    private Woken wake(ConcernFile file, Instant asOf) {
        ConcernFile after = change.apply(file, now -> rules(asOf).due(now.concern()));
        return after.concern().sequence() == file.concern().sequence() ? Woken.NOTHING_DUE : Woken.DONE;
    }

    @Override
    public void planAgain(String id) {
        Optional<ConcernFile> file = store.load(id);
        file.ifPresent(before -> change.apply(before, now -> rules(clock.instant()).planAgain(now.concern())));
    }

    private DueRules rules(Instant asOf) {
        Instant now = clock.instant();
        return new DueRules(settings.current(), now, asOf.isAfter(now) ? asOf : now);
    }
}
