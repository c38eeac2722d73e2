package followthrough.nolog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where it is kept what staff said no to. All of it throws {@link followthrough.aws.Unavailable} out of reach. */
public interface NoLog {
    /**
     * Writes an entry down, in one request. One with the same id that stands already is the same, pressed twice.
     *
     * @return whether it is new
     */
    boolean record(Line line);

    /**
     * Writes down that a policy changed, and that those who said no are to be told, in one request. One with the same
     * id that stands already is the same, pressed twice.
     *
     * @param since from when on their entries are told with it
     * @param readers the ids of the staff members who are told, and before when none of them is
     * @return whether it is new
     */
    boolean record(Change change, Instant since, Map<String, Instant> readers);

    /**
     * The entries of a time, latest first: one request for each month in UTC that it touches, and for each megabyte.
     */
    default List<Line> between(Instant from, Instant until) {
        return read(from, until).lines();
    }

    /** The entries of a time, and which policies changed in it; as many requests as {@link #between}. */
    Extract read(Instant from, Instant until);

    /** What was written with a policy, in one request; empty if there is none, or it was erased. */
    Optional<String> note(Policy policy);

    /** An entry and what was said. */
    record Line(Entry entry, Said said) {}

    /**
     * That a policy changed.
     *
     * @param note to those who had to say no; empty once erased
     */
    record Change(Policy policy, String note) {}

    /** What stands in the log of a time, each latest first. */
    record Extract(List<Line> lines, List<Change> changes) {
        public Extract {
            lines = List.copyOf(lines);
            changes = List.copyOf(changes);
        }
    }
}
