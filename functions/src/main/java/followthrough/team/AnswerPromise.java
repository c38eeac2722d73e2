package followthrough.team;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The first promise: by when a person answers a concern. It ends on a whole minute, so that what we say is what we hold
 * ourselves to.
 */
public final class AnswerPromise {

    private AnswerPromise() {}

    /**
     * When the answer is due: around the clock if it is urgent and the service allows that, otherwise in open time of
     * the service's team.
     */
    public static Instant answerBy(Settings settings, Service service, boolean urgent, Instant told) {
        return answerBy(settings, service, urgent, told, 1);
    }

    /**
     * When the answer is due if we take so many times as long as usual.
     *
     * @param times at least 1
     */
    public static Instant answerBy(Settings settings, Service service, boolean urgent, Instant told, int times) {
        return service.urgentAnswerWithin()
                .filter(_ -> urgent)
                .map(within -> told.plus(within.multipliedBy(times)))
                .orElseGet(
                        () -> settings.teamOf(service).hours().after(told, service.answerWithin().multipliedBy(times)))
                .truncatedTo(ChronoUnit.MINUTES);
    }
}
