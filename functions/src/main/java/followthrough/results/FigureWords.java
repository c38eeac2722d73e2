package followthrough.results;

import followthrough.followup.Answer;
import followthrough.promise.Promise;
import followthrough.results.Figures.Numbers;
import followthrough.words.Words;
import java.time.Duration;
import java.util.stream.Stream;

/** Says figures, with how many they rest on. */
public final class FigureWords {
    /** How many it takes until a share or a median says something; fewer are shown, but paler. */
    public static final int ENOUGH = 5;

    private static final Duration HOURS = Duration.ofHours(1);
    private static final Duration DAYS = Duration.ofDays(2);

    private final Words words;

    public FigureWords(Words words) {
        this.words = words;
    }

    /** So many. */
    public Said count(long count) {
        return Said.of(words.say("figure.count", count));
    }

    /** So many of so many; of none there is no share. */
    public Said share(long part, long whole) {
        return whole == 0
                ? Said.of(words.say("figure.none"))
                : new Said(
                        words.say("figure.share", (double) part / whole),
                        words.say("figure.of", part, whole),
                        whole < ENOUGH);
    }

    /** How long so large a share waited at most. */
    public Said wait(Numbers numbers, String wait, double share) {
        long waited = numbers.waited(wait);
        return numbers.quantile(wait, share)
                .map(time -> new Said(span(time), words.say("figure.n", waited), waited < ENOUGH))
                .orElseGet(() -> Said.of(words.say("figure.none")));
    }

    /** How many answered that it is totally resolved. */
    public Said totally(Numbers numbers) {
        return answered(numbers, Answer.Resolved.YES);
    }

    /** How many of those who answered said so. */
    public Said answered(Numbers numbers, Answer.Resolved answer) {
        return share(numbers.of(Measure.of(answer)), numbers.sum(Measure.ANSWER));
    }

    /** How many are satisfied: 4 or 5 of 5. */
    public Said satisfied(Numbers numbers) {
        long content = numbers.of(Measure.SATISFACTION, "4") + numbers.of(Measure.SATISFACTION, "5");
        return share(content, numbers.sum(Measure.SATISFACTION));
    }

    /** How many promises of all kinds were broken. */
    public Said broken(Numbers numbers) {
        return count(
                Stream.of(Promise.Kind.values())
                        .mapToLong(kind -> numbers.of(Measure.of(kind, Promise.Outcome.BROKEN)))
                        .sum());
    }

    /** How long something took, as roughly as people say it. */
    public String span(Duration time) {
        if (time.compareTo(HOURS) < 0) {
            return words.say("figure.minutes", Math.round(time.toSeconds() / 60.0));
        }
        return time.compareTo(DAYS) < 0
                ? words.say("figure.hours", time.toMinutes() / 60.0)
                : words.say("figure.days", time.toHours() / 24.0);
    }
}
