package followthrough.briefing;

import java.util.List;

/** Where briefings are kept. All of it throws {@link followthrough.aws.Unavailable} when the store is out of reach. */
interface BriefingStore {
    /** The briefing of some readers, an empty one where nothing was written so far, in one request. */
    Briefing load(Readers readers);

    /**
     * Writes a transition and its event in one request.
     *
     * @return whether it is written; else the briefing changed since it was read
     */
    boolean save(Briefing before, BriefingTransition transition);

    /** Keeps what managers are to be told of. Keeping it again changes nothing. */
    void keep(Matter matter);

    /** What managers are to be told of, oldest first, in one request. */
    List<Matter> kept(int atMost);

    /** Lets go of what they were told of. */
    void drop(List<Matter> told);
}
