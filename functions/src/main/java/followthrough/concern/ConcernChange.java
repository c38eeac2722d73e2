package followthrough.concern;

import followthrough.aws.Unavailable;
import java.util.Optional;
import java.util.function.Function;

/** Applies a transition to a concern as it stands, and again to what stands there now whenever somebody was quicker. */
public final class ConcernChange {
    private static final int MOST_TRIES = 5;

    private final ConcernStore store;

    public ConcernChange(ConcernStore store) {
        this.store = store;
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
        ConcernFile now = file;
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Optional<Transition> transition = rule.apply(now);
            if (transition.isEmpty()) {
                return now;
            }
            if (store.save(now, transition.get())) {
                return now.after(transition.get());
            }
            now = store.load(file.concern().id()).orElseThrow();
        }
        throw new Unavailable("Others were quicker, time and again", false);
    }
}
