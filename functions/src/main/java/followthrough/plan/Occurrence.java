package followthrough.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * One due thing of a subject's plan.
 *
 * @param task what is to be done, which says of what kind it is and tells it from all others of the plan
 * @param recipient whom it reaches
 * @param due when; outside of the recipient's quiet hours unless it is exempt
 * @param uselessAfter from when on nothing is sent any more
 * @param hindrance why it will not be done at all; then it only has to be written down when it is due
 */
public record Occurrence<T>(
        T task, Recipient recipient, Instant due, Instant uselessAfter, Optional<Hindrance> hindrance) {
    /** Whom something reaches. */
    public enum Recipient {
        CUSTOMER,
        /** The staff member who answers for it, or the office where nobody does. */
        OWNER,
        OFFICE
    }

    /** Why something due is not done. */
    public enum Hindrance {
        /** Its time has passed. */
        TOO_LATE,
        /** Whenever it would be of use, the recipient wants quiet. */
        QUIET_HOURS
    }

    /** The same with its task said otherwise. */
    public <S> Occurrence<S> with(S other) {
        return new Occurrence<>(other, recipient, due, uselessAfter, hindrance);
    }

    /** The same, not done because it is too late, where it is by now. */
    public Occurrence<T> asOf(Instant now) {
        return hindrance.isEmpty() && now.isAfter(uselessAfter)
                ? new Occurrence<>(task, recipient, due, uselessAfter, Optional.of(Hindrance.TOO_LATE))
                : this;
    }
}
