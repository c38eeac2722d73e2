package followthrough.concern;

import followthrough.aws.Unavailable;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.timing.Appointment;
import followthrough.timing.DayKey;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Takes back what staff said of what came of the work: one consistent read of what is taken meanwhile, and one
 * conditional write. Whoever was overtaken is judged again by what stands there then.
 */
public final class Retracting {
    private static final int MOST_TRIES = 20;

    private final ConcernStore store;
    private final SettingsSource settings;
    private final InstantSource clock;

    public Retracting(ConcernStore store, SettingsSource settings, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What was said there was a mistake. Pressed again it changes nothing more.
     *
     * @param file the concern as it was read
     * @param place of the event that said it, as the page knew it
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    public Outcome takeBack(ConcernFile file, StaffMember member, String place) {
        ConcernFile now = file;
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Optional<Outcome> outcome = once(now, member, place);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            now = store.load(file.concern().id()).orElseThrow();
        }
        throw new Unavailable("Others were quicker, time and again", false);
    }

    /** One try; empty if somebody was quicker. */
    private Optional<Outcome> once(ConcernFile file, StaffMember member, String place) {
        Concern concern = file.concern();
        ConcernStore.Desk desk = store.desk(concern.id(), days(concern)).orElseThrow();
        if (desk.concern().sequence() != concern.sequence()) {
            return Optional.empty();
        }
        Settings known = settings.atLeast(desk.settingsVersion());
        return switch (new Retraction(known, clock.instant()).of(file, member, place, desk.days())) {
            case Verdict.Nothing _ -> Optional.of(new Outcome.Recorded(file));
            case Verdict.Outdated _ -> Optional.of(new Outcome.Outdated(file));
            case Verdict.Refuse(var problems) -> Optional.of(new Outcome.Refused(problems));
            case Verdict.Do(Transition transition) -> {
                Transition planned = transition.planned(known);
                yield store.save(concern, planned, List.of()) instanceof ConcernStore.Saving.Saved
                        ? Optional.of(new Outcome.Recorded(file.after(planned)))
                        : Optional.empty();
            }
        };
    }

    /** Those of the appointment that was ended, with those around, in case a claim there was made by another zone. */
    private static List<DayKey> days(Concern concern) {
        return concern.choice().appointmentBefore().map(Retracting::days).orElseGet(List::of);
    }

    private static List<DayKey> days(Appointment ended) {
        LocalDate first = ended.dates().getFirst().minusDays(1);
        LocalDate last = ended.dates().getLast().plusDays(1);
        return first.datesUntil(last.plusDays(1)).map(date -> new DayKey(ended.team(), date, ended.with())).toList();
    }
}
