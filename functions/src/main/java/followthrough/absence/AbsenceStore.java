package followthrough.absence;

import java.time.Instant;
import java.util.Optional;

/** Where absences are kept. All of it throws {@link followthrough.aws.Unavailable} when the store is out of reach. */
interface AbsenceStore {
    /**
     * An absence as it stands.
     *
     * @param sequence raised by each change
     * @param over whether it was taken back
     */
    record Standing(Absence absence, long sequence, boolean over) {}

    /** What stands under an id, in one request. */
    Optional<Standing> load(String id);

    /**
     * Records an absence with the days that it touches and the event that everything follows from, in one request.
     *
     * @param before the sequence of what stands there; 0 where nothing does
     * @return whether it is written; else somebody was quicker
     */
    boolean begin(Absence absence, long before, Instant at);

    /** Takes an absence back, with the days that it touches, in one request. */
    boolean end(Standing standing, String by, Instant at);
}
