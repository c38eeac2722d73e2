package followthrough.nolog;

import java.time.Instant;
import java.util.List;

/** Where it is kept what staff said no to. All of it throws {@link followthrough.aws.Unavailable} out of reach. */
public interface NoLog {
    /**
     * Writes an entry down, in one request. One with the same id that stands already is the same, pressed twice.
     *
     * @return whether it is new
     */
    boolean record(Line line);

    /** The entries of a time, latest first: one request for each month in UTC that it touches. */
    List<Line> between(Instant from, Instant until);

    /** An entry and what was said. */
    record Line(Entry entry, Said said) {}
}
