package followthrough.briefing;

import followthrough.concern.Concern;
import followthrough.concern.ConcernStore;
import followthrough.plan.Occurrence;
import followthrough.plan.Planned;
import followthrough.plan.Woken;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Tells readers what is due. The office is looked after each morning as long as anything has no owner. */
public final class BriefingWakes implements Planned {
    private final Briefings briefings;
    private final ConcernStore concerns;
    private final SettingsSource settings;
    private final InstantSource clock;

    public BriefingWakes(Briefings briefings, ConcernStore concerns, SettingsSource settings, InstantSource clock) {
        this.briefings = briefings;
        this.concerns = concerns;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Woken wake(String id, Instant asOf) {
        return Readers.of(id)
                .map(readers ->
                        briefings.apply(readers, briefing -> due(briefing, asOf)) ? Woken.DONE : Woken.NOTHING_DUE)
                .orElse(Woken.NOT_OURS);
    }

    @Override
    public void planAgain(String id) {
        Readers.of(id).ifPresent(readers -> briefings.apply(readers, briefing -> due(briefing, clock.instant())));
    }

    private Optional<BriefingTransition> due(Briefing briefing, Instant asOf) {
        Settings now = settings.current();
        Instant at = clock.instant();
        Instant by = asOf.isAfter(at) ? asOf : at;
        if (BriefingPlan.of(briefing, now, by).dueBy(by).isEmpty()) {
            return planned(briefing, now, at);
        }
        Briefing next = briefing.next(briefing.readers() == Readers.OFFICE ? goesOn(by) : Optional.empty());
        return Optional.of(BriefingTransition.of(next, at, new BriefingEvent.Briefed(briefing.readers()), now));
    }

    /** Another wake, if by the present settings another is right. */
    private static Optional<BriefingTransition> planned(Briefing briefing, Settings now, Instant at) {
        Optional<Instant> right = BriefingPlan.of(briefing, now, at).next().map(Occurrence::due);
        return right.equals(briefing.wake().map(wake -> wake.due()))
                ? Optional.empty()
                : Optional.of(
                        BriefingTransition.of(briefing.next(briefing.since()), at, new BriefingEvent.Awaited(), now));
    }

    private Optional<Instant> goesOn(Instant at) {
        return concerns.work(Concern.OFFICE, 1).isEmpty() ? Optional.empty() : Optional.of(at);
    }
}
