package followthrough.journal;

import followthrough.aws.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does what hangs from an event, once. Whoever hears of an event, from the stream or by looking for what is overdue,
 * hands it over here; the lease lets one of them work and each effect is marked as it is done.
 */
public final class EventWorker {
    /** After how many failures that are not outages an event is set aside. */
    static final int LAST_FAILURE = 5;

    /** Longer than the functions that work under a lease may run. */
    static final Duration LEASE = Duration.ofSeconds(90);

    private static final int QUICK_TRIES = 4;
    private static final Duration SHORT_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONG_PAUSE = Duration.ofMinutes(5);

    private final Journal journal;
    private final Map<String, Consequences> consequences;
    private final InstantSource clock;
    private final Supplier<String> tokens;
    private final WorkLog log;

    /**
     * @param consequences by the kind of subject
     * @param tokens a new text that nobody else has, at each call
     */
    public EventWorker(
            Journal journal,
            Map<String, Consequences> consequences,
            InstantSource clock,
            Supplier<String> tokens,
            WorkLog log) {
        this.journal = journal;
        this.consequences = Map.copyOf(consequences);
        this.clock = clock;
        this.tokens = tokens;
        this.log = log;
    }

    /**
     * Does the effects of a pending event unless somebody else is at it. Failures are recorded on the event, not
     * thrown.
     *
     * @throws Unavailable if not even that could be done
     */
    public void work(EventId id) {
        Instant now = clock.instant();
        journal.lease(id, tokens.get(), now, now.plus(LEASE)).ifPresent(this::work);
    }

    private void work(Lease lease) {
        List<RuntimeException> failures = new ArrayList<>();
        try {
            Consequences subject = consequencesOf(lease.event());
            for (Effect effect : subject.of(lease.event())) {
                if (lease.event().doneAt(effect).isEmpty() && !holdsAfter(subject, effect, lease, failures)) {
                    return;
                }
            }
        } catch (RuntimeException unreadable) {
            failures.add(unreadable);
        }
        end(lease, failures);
    }

    private Consequences consequencesOf(JournalEvent event) {
        return Optional.ofNullable(consequences.get(Subject.kindOf(event.id().subject())))
                .orElseThrow(() -> new IllegalStateException("No such kind of subject"));
    }

    /** Does one effect. Its failure does not keep the others from being done; the loss of the lease does. */
    private boolean holdsAfter(Consequences subject, Effect effect, Lease lease, List<RuntimeException> failures) {
        try {
            subject.perform(lease.event(), effect);
            return effect.isMarkedWhenDone() || journal.done(lease, effect, clock.instant());
        } catch (RuntimeException failure) {
            failures.add(failure);
            return true;
        }
    }

    private void end(Lease lease, List<RuntimeException> failures) {
        Optional<RuntimeException> poison =
                failures.stream().filter(failure -> !(failure instanceof Unavailable)).findFirst();
        if (poison.isPresent()) {
            fail(lease, poison.get());
        } else if (failures.isEmpty()) {
            journal.finish(lease);
        } else {
            putOff(lease, lease.failures(), failures.getFirst());
        }
    }

    private void fail(Lease lease, RuntimeException failure) {
        int failures = lease.failures() + 1;
        if (failures < LAST_FAILURE) {
            putOff(lease, failures, failure);
        } else {
            giveUp(lease.event());
            journal.setAside(lease, clock.instant(), failure.getClass().getName());
            log.setAside(lease.event(), failure);
        }
    }

    private void giveUp(JournalEvent event) {
        try {
            consequencesOf(event).giveUp(event);
        } catch (RuntimeException failure) {
            log.unworkable(event.id(), failure);
        }
    }

    private void putOff(Lease lease, int failures, RuntimeException failure) {
        journal.putOff(lease, failures, clock.instant().plus(pause(lease.tries())));
        log.putOff(lease.event(), failure);
    }

    private static Duration pause(int tries) {
        return tries < QUICK_TRIES ? SHORT_PAUSE : LONG_PAUSE;
    }
}
