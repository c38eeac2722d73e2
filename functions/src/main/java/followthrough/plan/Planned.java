package followthrough.plan;

import java.time.Instant;

/** One kind of subject that has a plan. */
public interface Planned {
    /**
     * Reads a subject, plans again, and writes what is due in one conditional transaction, which sets the next wake.
     * Doing so again, too early or too late changes nothing more.
     *
     * @param asOf what is due by then counts as due; now, or up to a minute ahead
     * @throws followthrough.aws.Unavailable if it was not written, or if that cannot be known
     */
    Woken wake(String id, Instant asOf);

    /**
     * Plans again by the present settings, and writes the next wake if that is another.
     *
     * @throws followthrough.aws.Unavailable if it was not written, or if that cannot be known
     */
    void planAgain(String id);
}
