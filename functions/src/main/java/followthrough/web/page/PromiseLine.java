package followthrough.web.page;

import java.time.Instant;

/**
 * A promise as the page shows it.
 *
 * @param kind {@code answer}, {@code call}, …, as in the API
 * @param by {@code office} or {@code manager}
 * @param outcome {@code due}, {@code kept}, …, as in the API
 */
public record PromiseLine(String kind, String by, Instant due, String outcome) {
    /** Whether it still stands. */
    public boolean isDue() {
        return "due".equals(outcome);
    }
}
