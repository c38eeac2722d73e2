package followthrough.plan;

import followthrough.journal.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Does what is due of a subject's plan, whoever remembered: the scheduler, the clock, or whoever just set it. */
public final class DueWork {
    private final Map<String, Planned> planned;

    /**
     * @param planned by the kind of subject
     */
    public DueWork(Map<String, Planned> planned) {
        this.planned = Map.copyOf(planned);
    }

    /**
     * Does what is due by an instant.
     *
     * @throws followthrough.aws.Unavailable if it could not be done, or if that cannot be known
     */
    public Woken wake(Subject subject, Instant asOf) {
        return Optional.ofNullable(planned.get(subject.kind()))
                .map(kind -> kind.wake(subject.id(), asOf))
                .orElse(Woken.NOT_OURS);
    }

    /** Plans again by the present settings. */
    void planAgain(Subject subject) {
        Optional.ofNullable(planned.get(subject.kind())).ifPresent(kind -> kind.planAgain(subject.id()));
    }
}
