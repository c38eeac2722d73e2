package followthrough.plan;

import followthrough.journal.Subject;
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

    /** The wake that it asks for, of the transition with that sequence. */
    public Optional<Wake> wake(Subject subject, long sequence) {
        return next().map(first -> new Wake(subject, sequence, first.due(), first.uselessAfter()));
    }

    /** What comes first if it is due by then. */
    public Optional<Occurrence<T>> dueBy(Instant instant) {
        return next().filter(occurrence -> !occurrence.due().isAfter(instant));
    }
}
