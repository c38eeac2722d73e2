package followthrough.web.page;

import java.util.List;
import java.util.Optional;

/**
 * The customer's way through a period: what happened at each step, how long it took, what pleased and what hurt.
 *
 * @param steps none while no period can be shown
 */
public record JourneyPage(Frame frame, PeriodAsked asked, String period, List<Step> steps) {
    public JourneyPage {
        steps = List.copyOf(steps);
    }

    /**
     * One step on the way.
     *
     * @param count how often it happened
     * @param waits how long it took: half of them, and nine in ten
     */
    public record Step(String title, String count, List<ResultsPage.Line> waits, List<Kind> good, List<Kind> bad) {
        public Step {
            waits = List.copyOf(waits);
            good = List.copyOf(good);
            bad = List.copyOf(bad);
        }
    }

    /**
     * A kind of moment.
     *
     * @param address of its concerns
     * @param before how often it happened in as many days before
     */
    public record Kind(String title, String address, long count, long before, Optional<Remedied> remedy) {}

    /**
     * What is done about it.
     *
     * @param effect how often it happened before and since
     */
    public record Remedied(String owner, String words, String since, String effect) {}
}
