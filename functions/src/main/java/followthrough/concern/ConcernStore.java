package followthrough.concern;

import followthrough.limit.Allowance;
import followthrough.timing.DayClaims;
import followthrough.timing.DayKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where concerns are kept. All of it throws {@link followthrough.aws.Unavailable} when the store is out of reach. */
public interface ConcernStore {
    /** Records a new concern, all or nothing, in one request. */
    Recording record(NewConcern told);

    /** All that is known of a concern, in one request. */
    Optional<ConcernFile> load(String id);

    /**
     * What a choice of a time is judged by, read consistently in one request.
     *
     * @param days those on which something may be taken
     */
    Optional<Desk> desk(String id, List<DayKey> days);

    /**
     * What a choice of a time is judged by.
     *
     * @param days what is taken on the days that were asked for, each of them
     * @param settingsVersion of the settings that are in force
     */
    record Desk(Concern concern, List<DayClaims> days, long settingsVersion) {}

    /** Whose list of work has all that is open. */
    String EVERYBODY = "*";

    /** Whose list of work has all that somebody who leads should look after, open or not. */
    String TROUBLED = "!";

    /**
     * The concerns in a list of work, that first about which somebody has to do something soonest, in one request.
     *
     * @param reader the id of a staff member, {@link Concern#OFFICE}, {@link #EVERYBODY} or {@link #TROUBLED}
     */
    List<WorkCard> work(String reader, int atMost);

    /**
     * Who concerns are about, by their ids, in one request; without those that are not there.
     *
     * @param concerns at most 80 ids
     * @param inWords those of them of which it is asked what was told and what was said last, at most 10
     */
    Map<String, Gist> gists(List<String> concerns, List<WorkCard> inWords);

    /**
     * Appointments that a staff member has no longer, of those that would not have been over for long, in one request.
     */
    List<TakenAway> takenAway(String member);

    /**
     * Writes a transition of a concern, its events and all, in one request.
     *
     * @param allowances that it uses up
     */
    Saving save(Concern before, Transition transition, List<Allowance> allowances);

    /**
     * Writes a transition each of two concerns, both or neither, in one request.
     *
     * @return false if one of them changed since it was read; then nothing is written
     */
    boolean saveBoth(Concern before, Transition transition, Concern otherBefore, Transition other);

    /** The id of the concern with that reference, in one request. */
    Optional<String> findByReference(String reference);

    /**
     * Concerns in the order in which they were told: a page of all that were told in a time, whatever became of them.
     * One request for each month in UTC until the page is full.
     *
     * @param until when the time ends, which does not belong to it
     * @param after the last of the page before; empty for the first
     */
    List<TellingMade> told(Instant from, Instant until, Optional<TellingMade> after, int atMost);

    /**
     * Concerns by their ids, in the order of these, in one request; without those that are not there.
     *
     * @param ids at most 100, all different
     */
    List<Concern> heads(List<String> ids);

    /**
     * Who told concerns, and what they told first, by the ids of these, in one request; without those that are not
     * there.
     *
     * @param ids at most 50, all different
     */
    Map<String, Gist> tellings(List<String> ids);

    /** That a concern was told. */
    record TellingMade(Instant at, String concern) {}

    /** How writing a transition ended. */
    sealed interface Saving {
        /** It is written. */
        record Saved() implements Saving {}

        /**
         * It is not: the concern changed since it was read, somebody took a time on one of its days, or its customer
         * was asked about another one.
         */
        record Overtaken() implements Saving {}

        /** It is not: an allowance is used up. */
        record UsedUp(Allowance allowance) implements Saving {}
    }

    /** How recording a concern ended. */
    sealed interface Recording {
        /** It is recorded. */
        record Recorded() implements Recording {}

        /** A concern was recorded under this id before, perhaps the same one. */
        record Stands(Concern before) implements Recording {}

        /** The sender has used up an allowance. */
        record UsedUp(Allowance allowance) implements Recording {}

        /** Another concern has this reference. */
        record ReferenceTaken() implements Recording {}
    }
}
