package followthrough.concern;

import followthrough.words.FieldProblem;
import java.time.Instant;
import java.util.List;

/** How an act about a concern ended. */
public sealed interface Outcome {
    /** It is recorded, now or before; this is the concern after it. */
    record Recorded(ConcernFile file) implements Outcome {}

    /** It cannot be, for these reasons. */
    record Refused(List<FieldProblem> problems) implements Outcome {}

    /** It no longer fits what stands there now, which is this. */
    record Outdated(ConcernFile file) implements Outcome {}

    /** The sender has done as much as they may for now. */
    record TooMany(Instant again) implements Outcome {}
}
