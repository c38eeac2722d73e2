package followthrough.web;

import followthrough.results.Figures.Numbers;
import followthrough.web.page.ResultsPage.Cell;
import followthrough.words.Words;
import java.time.Duration;

/** Says figures, with how many they rest on. */
final class FigureWords {
    /** How many it takes until a share or a median says something; fewer are shown, but paler. */
    static final int ENOUGH = 5;

    private static final Duration HOURS = Duration.ofHours(1);
    private static final Duration DAYS = Duration.ofHours(48);

    private final Words words;

    FigureWords(Words words) {
        this.words = words;
    }

    /** So many. */
    Cell count(long count) {
        return Cell.of(words.say("figure.count", count));
    }

    /** So many of so many; of none there is no share. */
    Cell share(long part, long whole) {
        return whole == 0
                ? Cell.of(words.say("figure.none"))
                : new Cell(
                        words.say("figure.share", (double) part / whole),
                        words.say("figure.of", part, whole),
                        whole < ENOUGH);
    }

    /** How long so large a share waited at most. */
    Cell wait(Numbers numbers, String wait, double share) {
        long waited = numbers.waited(wait);
        return numbers.quantile(wait, share)
                .map(time -> new Cell(span(time), words.say("figure.n", waited), waited < ENOUGH))
                .orElseGet(() -> Cell.of(words.say("figure.none")));
    }

    /** How long something took, as roughly as people say it. */
    String span(Duration time) {
        if (time.compareTo(HOURS) < 0) {
            return words.say("figure.minutes", Math.round(time.toSeconds() / 60.0));
        }
        return time.compareTo(DAYS) < 0
                ? words.say("figure.hours", time.toMinutes() / 60.0)
                : words.say("figure.days", time.toHours() / 24.0);
    }
}
