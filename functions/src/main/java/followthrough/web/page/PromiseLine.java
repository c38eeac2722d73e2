package followthrough.web.page;

import java.time.Instant;

/**
 * A promise as the page shows it.
 *
 * @param kind {@code answer}, {@code call}, …, as in the API
 * @param by {@code office} or {@code manager}
 * @param outcome {@code due}, {@code kept}, …, as in the API
 * @param asked whether the customer is asked if it was kept
 */
public record PromiseLine(String kind, String by, Instant due, String outcome, boolean asked) {
    /** One of which nobody is asked. */
    public PromiseLine(String kind, String by, Instant due, String outcome) {
        this(kind, by, due, outcome, false);
    }

    /** What names it among the promises of a concern. */
    public String id() {
        return id(kind, by, due.toString());
    }

    /** The same of one that a form names. */
    public static String id(String kind, String by, String due) {
        return kind + "-" + by + "-" + due;
    }

    /** Whether it still stands. */
    public boolean isDue() {
        return "due".equals(outcome);
    }
}
