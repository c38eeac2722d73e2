package followthrough.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything ahead for a subject, earliest first. It is made anew from what is true whenever somebody asks. */
public record Plan<T>(List<Occurrence<T>> occurrences) {
    public Plan {
        occurrences = occurrences.stream().sorted(Comparator.comparing(Occurrence::due)).toList();
    }

    /** What comes first. */
    public Optional<Occurrence<T>> next() {
        return occurrences.stream().findFirst();
    }

    /** What comes first if it is due by then. */
    public Optional<Occurrence<T>> dueBy(Instant instant) {
        return next().filter(occurrence -> !occurrence.due().isAfter(instant));
    }
}
