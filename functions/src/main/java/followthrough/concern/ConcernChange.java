package followthrough.concern;

import followthrough.aws.Unavailable;
import followthrough.limit.Allowance;
import followthrough.team.SettingsSource;
import java.time.Instant;
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

    /** How a change ended. */
    sealed interface Outcome {
        /** It is made, or was not needed; this is the concern after it. */
        record Made(ConcernFile file) implements Outcome {}

        /** Too much was asked for; it may be asked for again then. */
        record TooMany(Instant again) implements Outcome {}
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
        return switch (apply(file, List.of(), rule)) {
            case Outcome.Made(ConcernFile after) -> after;
            case Outcome.TooMany _ -> throw new IllegalStateException("Nothing is limited here");
        };
    }

    /**
     * Writes what a rule makes of the concern, within limits.
     *
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    Outcome apply(ConcernFile file, List<Allowance> allowances, Function<ConcernFile, Optional<Transition>> rule) {
        ConcernFile now = file;
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Optional<Transition> transition = rule.apply(now).map(change -> change.planned(settings.current()));
            if (transition.isEmpty()) {
                return new Outcome.Made(now);
            }
            switch (store.save(now, transition.get(), allowances)) {
                case ConcernStore.Saving.Saved _ -> {
                    return new Outcome.Made(now.after(transition.get()));
                }
                case ConcernStore.Saving.UsedUp(Allowance allowance) -> {
                    return new Outcome.TooMany(allowance.until());
                }
                case ConcernStore.Saving.Overtaken _ -> now = store.load(file.concern().id()).orElseThrow();
            }
        }
        throw new Unavailable("Others were quicker, time and again", false);
    }
}
