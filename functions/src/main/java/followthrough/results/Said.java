package followthrough.results;

/**
 * A figure as people read it, and of how many it is.
 *
 * @param of empty where that says nothing
 * @param few whether it rests on too few to say much
 */
public record Said(String figure, String of, boolean few) {
    /** A figure that speaks for itself. */
    static Said of(String figure) {
        return new Said(figure, "", false);
    }

    /** Both in one line: {@code 80% (4 of 5)}. */
    public String line() {
        return of.isEmpty() ? figure : figure + " (" + of + ")";
    }
}
