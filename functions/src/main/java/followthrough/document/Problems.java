package followthrough.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with a document while it is read. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem. */
    public void add(int line, String path, String message) {
        found.add(new Problem(line, path, message));
    }

    /** Whether nothing is wrong so far. */
    public boolean none() {
        return found.isEmpty();
    }

    /** All that is wrong, by line, and as found within a line. */
    public List<Problem> all() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
