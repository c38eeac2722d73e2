package followthrough.briefing;

import followthrough.concern.Concern;
import followthrough.concern.ConcernStore;
import followthrough.period.Period;
import followthrough.plan.Occurrence;
import followthrough.plan.Planned;
import followthrough.plan.Woken;
import followthrough.results.Measure;
import followthrough.results.Results;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Tells readers what is due. The office is looked after each morning as long as anything has no owner. */
public final class BriefingWakes implements Planned {
    private final Briefings briefings;
    private final ConcernStore concerns;
    private final Results results;
    private final SettingsSource settings;
    private final InstantSource clock;

    public BriefingWakes(
            Briefings briefings, ConcernStore concerns, Results results, SettingsSource settings, InstantSource clock) {
        this.briefings = briefings;
        this.concerns = concerns;
        this.results = results;
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
        Briefing next = briefing.next(goesOn(briefing.readers(), now, by) ? Optional.of(by) : Optional.empty());
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

    /** Whether there is something to tell again already. */
    private boolean goesOn(Readers readers, Settings now, Instant at) {
        return switch (readers) {
            case MANAGERS -> false;
            case OFFICE -> !concerns.work(Concern.OFFICE, 1).isEmpty();
            case WEEK -> isToldThisWeek(LocalDate.ofInstant(at, now.business().zone()));
        };
    }

    /** What was told since Monday is not among what the letter of last week says. */
    private boolean isToldThisWeek(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return results.of(new Period(monday, today.plusDays(1))).all().of(Measure.TOLD) > 0;
    }
}
