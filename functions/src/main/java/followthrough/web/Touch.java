package followthrough.web;

import followthrough.results.Figures.Numbers;
import followthrough.results.Measure;
import followthrough.results.Moment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The steps of a customer's way, each with how often it happened, how long it took and what can happen there. */
enum Touch {
    TOLD(all -> all.of(Measure.TOLD), "", List.of(Moment.BOUNCED)),
    ANSWERED(
            all -> all.waited(Measure.FIRST_ANSWER),
            Measure.FIRST_ANSWER,
            List.of(Moment.ANSWERED_EARLY, Moment.SILENCE, Moment.BROKEN_PROMISE)),
    CHOSEN(all -> all.sum(Measure.CHOSEN), Measure.CHOICE, List.of(Moment.EARLIER, Moment.MOVED_BY_US)),
    REMINDED(all -> all.of(Measure.REMINDED), "", List.of()),
    THERE(all -> all.of(Measure.ARRIVED), Measure.LEAD, List.of(Moment.LATE, Moment.HANDED_OVER)),
    DONE(
            all -> all.of(Measure.RESOLVED),
            Measure.RESOLUTION,
            List.of(Moment.FIRST_TIME, Moment.SAME_PERSON, Moment.NOT_RESOLVED)),
    ASKED(all -> all.sum(Measure.ANSWER), Measure.REPLY, List.of(Moment.ASKED_TWICE));

    private final ToLongFunction<Numbers> count;
    private final String wait;
    private final List<Moment> moments;

    Touch(ToLongFunction<Numbers> count, String wait, List<Moment> moments) {
        this.count = count;
        this.wait = wait;
        this.moments = moments;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    long count(Numbers numbers) {
        return count.applyAsLong(numbers);
    }

    /** The wait that ends with it, if one does. */
    Optional<String> waitBefore() {
        return Optional.of(wait).filter(known -> !known.isEmpty());
    }

    List<Moment> moments() {
        return moments;
    }
}
