package followthrough.concern;

import followthrough.aws.Unavailable;
import followthrough.limit.Allowance;
import followthrough.team.SettingsSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Applies a transition to a concern as it stands, and again to what stands there now whenever somebody was quicker.
 * With each the next wake is set.
 */
public final class ConcernChange {
    private static final int MOST_TRIES = 5;

    private final ConcernStore store;
    private final SettingsSource settings;

    public ConcernChange(ConcernStore store, SettingsSource settings) {
        this.store = store;
        this.settings = settings;
    }

    /**
     * Writes what a rule makes of the concern.
     *
     * @param file the concern as it was read
     * @param rule the transition; empty where nothing is to be done
     * @return the concern after it
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    public ConcernFile apply(ConcernFile file, Function<ConcernFile, Optional<Transition>> rule) {
        return switch (act(file, List.of(), now -> Verdict.of(rule.apply(now)))) {
            case Outcome.Recorded(ConcernFile after) -> after;
            case Outcome other -> throw new IllegalStateException("Nothing is refused here: " + other.getClass());
        };
    }

    /**
     * Writes what a rule makes of the concern, within limits.
     *
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    public Outcome act(ConcernFile file, List<Allowance> allowances, Function<ConcernFile, Verdict> rule) {
        ConcernFile now = file;
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            switch (rule.apply(now)) {
                case Verdict.Nothing _ -> {
                    return new Outcome.Recorded(now);
                }
                case Verdict.Refuse(var problems) -> {
                    return new Outcome.Refused(problems);
                }
                case Verdict.Outdated _ -> {
                    return new Outcome.Outdated(now);
                }
                case Verdict.Do(Transition change) -> {
                    Transition planned = change.planned(settings.current());
                    switch (store.save(now.concern(), planned, allowances)) {
                        case ConcernStore.Saving.Saved _ -> {
                            return new Outcome.Recorded(now.after(planned));
                        }
                        case ConcernStore.Saving.UsedUp(Allowance allowance) -> {
                            return new Outcome.TooMany(allowance.until());
                        }
                        case ConcernStore.Saving.Overtaken _ -> now = store.load(file.concern().id()).orElseThrow();
                    }
                }
            }
        }
        throw new Unavailable("Others were quicker, time and again", false);
    }
}
