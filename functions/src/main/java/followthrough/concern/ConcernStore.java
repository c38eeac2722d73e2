package followthrough.concern;

import java.util.List;
import java.util.Optional;

/** Where concerns are kept. All of it throws {@link followthrough.aws.Unavailable} when the store is out of reach. */
public interface ConcernStore {
    /** Records a new concern, all or nothing, in one request. */
    Recording record(NewConcern told);

    /** All that is known of a concern, in one request. */
    Optional<ConcernFile> load(String id);

    /**
     * Writes a transition of a concern, its events and all, in one request.
     *
     * @return whether it was written: not so if the concern changed since it was read
     */
    boolean save(ConcernFile before, Transition transition, java.time.Instant at);

    /** The ids of the concerns of a customer, latest first, at most that many. */
    List<String> concernsOf(String customer, int atMost);

    /** How recording a concern ended. */
    sealed interface Recording {
        /** It is recorded. */
        record Recorded(Concern concern) implements Recording {}

        /** The same telling was recorded before. */
        record Repeated(Concern concern) implements Recording {}

        /** Another telling was recorded under this id. */
        record Different() implements Recording {}

        /** The sender has reached a limit. */
        record Limited(Allowance allowance) implements Recording {}

        /** Another concern has this reference. */
        record ReferenceTaken() implements Recording {}
    }
}
