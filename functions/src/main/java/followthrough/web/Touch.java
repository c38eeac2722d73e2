package followthrough.web;

import followthrough.results.Figures.Numbers;
import followthrough.results.Measure;
import followthrough.results.Moment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of a customer's way, each with how often it happened, how long it took and what can happen there. */
enum Touch {
    TOLD,
    ANSWERED,
    CHOSEN,
    REMINDED,
    THERE,
    DONE,
    ASKED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    long count(Numbers numbers) {
        return switch (this) {
            case TOLD -> numbers.of(Measure.TOLD);
            case ANSWERED -> numbers.waited(Measure.FIRST_ANSWER);
            case CHOSEN -> numbers.sum(Measure.CHOSEN);
            case REMINDED -> numbers.of(Measure.REMINDED);
            case THERE -> numbers.of(Measure.ARRIVED);
            case DONE -> numbers.of(Measure.RESOLVED);
            case ASKED -> numbers.sum(Measure.ANSWER);
        };
    }

    /** The wait that ends with it, if one does. */
    Optional<String> waitBefore() {
        return switch (this) {
            case TOLD, REMINDED -> Optional.empty();
            case ANSWERED -> Optional.of(Measure.FIRST_ANSWER);
            case CHOSEN -> Optional.of(Measure.CHOICE);
            case THERE -> Optional.of(Measure.LEAD);
            case DONE -> Optional.of(Measure.RESOLUTION);
            case ASKED -> Optional.of(Measure.REPLY);
        };
    }

    List<Moment> moments() {
        return switch (this) {
            case TOLD -> List.of(Moment.BOUNCED);
            case ANSWERED -> List.of(Moment.ANSWERED_EARLY, Moment.SILENCE, Moment.BROKEN_PROMISE);
            case CHOSEN -> List.of(Moment.EARLIER, Moment.MOVED_BY_US);
            case REMINDED -> List.of();
            case THERE -> List.of(Moment.LATE, Moment.HANDED_OVER);
            case DONE -> List.of(Moment.FIRST_TIME, Moment.SAME_PERSON, Moment.NOT_RESOLVED);
            case ASKED -> List.of(Moment.ASKED_TWICE);
        };
    }
}
