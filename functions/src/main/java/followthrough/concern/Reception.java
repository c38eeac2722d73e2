package followthrough.concern;

import followthrough.limit.Allowance;
import followthrough.link.Links;
import followthrough.link.Pseudonyms;
import followthrough.team.Settings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Records concerns as they are told: one request to the store, and telling the same again meets the same concern. */
public final class Reception {
    private static final int MOST_REFERENCES = 5;

    private final ConcernStore store;
    private final NewConcerns concerns;
    private final CustomerLimits limits;
    private final InstantSource clock;

    /**
     * @param limited whether senders are limited at all
     */
    public Reception(ConcernStore store, Pseudonyms pseudonyms, Links links, InstantSource clock, boolean limited) {
        this.store = store;
        this.concerns = new NewConcerns(pseudonyms, links);
        this.limits = new CustomerLimits(limited);
        this.clock = clock;
    }

    /** How telling ended. */
    public sealed interface Outcome {
        /** The concern is recorded, now or by the same submission before. */
        record Recorded(Concern concern) implements Outcome {}

        /** The sender has used the same key for something else. */
        record KeyUsedOtherwise() implements Outcome {}

        /** The sender has told as much as they may for now. */
        record TooMany(Instant again) implements Outcome {}
    }

    /**
     * Records what was told.
     *
     * @throws followthrough.aws.Unavailable if it was not recorded, or if that cannot be known
     */
    public Outcome tell(Told told, Submission submission, Settings settings) {
        return tell(told, submission, settings, clock.instant(), 0);
    }

    private Outcome tell(Told told, Submission submission, Settings settings, Instant now, int attempt) {
        Transition made = concerns.make(told, submission, settings, now, attempt);
        return switch (store.record(new NewConcern(made, allowances(made, submission, settings)))) {
            case ConcernStore.Recording.Recorded _ -> new Outcome.Recorded(made.next());
            case ConcernStore.Recording.Stands(Concern before) -> same(made.next(), before);
            case ConcernStore.Recording.UsedUp(Allowance allowance) -> new Outcome.TooMany(allowance.until());
            case ConcernStore.Recording.ReferenceTaken _ -> {
                if (attempt == MOST_REFERENCES) {
                    throw new IllegalStateException("All references tried are taken");
                }
                yield tell(told, submission, settings, now, attempt + 1);
            }
        };
    }

    private List<Allowance> allowances(Transition made, Submission submission, Settings settings) {
        String customer = made.customers().getFirst().key();
        return limits.ofTelling(submission, customer, settings.limits(), made.at());
    }

    private static Outcome same(Concern made, Concern before) {
        return made.origin().fingerprint().equals(before.origin().fingerprint())
                ? new Outcome.Recorded(before)
                : new Outcome.KeyUsedOtherwise();
    }
}
