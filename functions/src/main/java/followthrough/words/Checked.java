package followthrough.words;

import java.util.List;

/** What came of checking what somebody told. */
public sealed interface Checked<T> {
    /** It can be used. */
    record Valid<T>(T value) implements Checked<T> {}

    /** It cannot; every problem is named. */
    record Invalid<T>(List<FieldProblem> problems) implements Checked<T> {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
