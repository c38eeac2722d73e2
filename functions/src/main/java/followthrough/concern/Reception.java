package followthrough.concern;

import followthrough.customer.CustomerKeys;
import followthrough.limit.Allowance;
import followthrough.link.Links;
import followthrough.link.Pseudonyms;
import followthrough.team.AnswerPromise;
import followthrough.team.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records concerns as they are told: one request to the store each, whatever happens. The id of a concern is a keyed hash of the
 * submission that told it, so that the same submission again meets the same concern.
 */
public final class Reception {
    private static final int ID_LENGTH = 20;
    private static final int FIRST_LINK = 1;
    private static final int MOST_ATTEMPTS = 4;

    private final ConcernStore store;
    private final Pseudonyms pseudonyms;
    private final Links links;
    private final TellingLimits limits;

    public Reception(ConcernStore store, Pseudonyms pseudonyms, Links links, boolean limited) {
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.links = links;
        this.limits = new TellingLimits(limited);
    }

    /** How telling ended. */
    public sealed interface Outcome {
        /** The concern is recorded, now or by the same submission before. */
        record Recorded(Concern concern) implements Outcome {}

        /** The sender used the same key for something else. */
        record KeyUsedOtherwise() implements Outcome {}

        /** The sender has told as much as they may for now. */
        record TooMany(Instant again) implements Outcome {}
    }

    /**
     * Records what was told.
     *
     * @throws followthrough.aws.Unavailable if it could not be recorded, or if that cannot be known
     */
    public Outcome tell(Told told, Submission submission, Settings settings, Instant now) {
        Outcome outcome = new Outcome.KeyUsedOtherwise();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Concern concern = concern(told, submission, settings, now, attempt);
            ConcernStore.Recording recording = store.record(recorded(concern, told, submission, settings));
            switch (recording) {
                case ConcernStore.Recording.Recorded _ -> {
                    return new Outcome.Recorded(concern);
                }
                case ConcernStore.Recording.Stands stands -> {
                    return same(concern, stands.before());
                }
                case ConcernStore.Recording.UsedUp usedUp -> {
                    return new Outcome.TooMany(usedUp.allowance().until());
                }
                case ConcernStore.Recording.ReferenceTaken _ -> {}
            }
        }
        return outcome;
    }
}
