package followthrough.plan;

import followthrough.aws.Unavailable;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Adds to what hangs from events the wake that their transitions set. */
public final class Waking implements Consequences {
    /** What is due sooner than the scheduler can be asked for is done at once. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Consequences others;
    private final WakeScheduler scheduler;
    private final DueWork dueWork;
    private final InstantSource clock;
    private final PlanLog log;

    /**
     * @param others all that hangs from these events otherwise
     */
    public Waking(Consequences others, WakeScheduler scheduler, DueWork dueWork, InstantSource clock, PlanLog log) {
        this.others = others;
        this.scheduler = scheduler;
        this.dueWork = dueWork;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        List<Effect> all = others.of(event);
        return WakeChange.isIn(event) ? Stream.concat(all.stream(), Stream.of(WakeChange.EFFECT)).toList() : all;
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        if (effect.equals(WakeChange.EFFECT)) {
            change(WakeChange.of(event));
        } else {
            others.perform(event, effect);
        }
    }

    /** A wake that could not be set is made good by whoever looks for what is overdue. */
    @Override
    public void giveUp(JournalEvent event) {
        others.giveUp(event);
    }

    private void change(WakeChange change) {
        Instant now = clock.instant();
        change.superseded().filter(wake -> wake.due().isAfter(now)).ifPresent(this::takeBack);
        change.set().ifPresent(wake -> set(wake, now));
    }

    private void set(Wake wake, Instant now) {
        if (wake.due().isAfter(now.plus(SOON))) {
            scheduler.set(wake);
        } else {
            dueWork.wake(wake.subject(), wake.due().isAfter(now) ? wake.due() : now);
        }
    }

    private void takeBack(Wake superseded) {
        try {
            scheduler.remove(superseded);
        } catch (Unavailable courtesy) {
            log.notTakenBack(superseded, courtesy);
        }
    }
}
