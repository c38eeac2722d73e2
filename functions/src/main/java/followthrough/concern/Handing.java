package followthrough.concern;

import followthrough.aws.Unavailable;
import followthrough.team.Interval;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.timing.Appointment;
import followthrough.timing.DayClaims;
import followthrough.timing.DayKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Passes work on: one consistent read of all that it is judged by, and one conditional write of the concern and of both
 * people's days. Whoever was overtaken is judged again by what stands there then.
 */
public final class Handing {
    private static final int MOST_TRIES = 20;

    private final ConcernStore store;
    private final SettingsSource settings;
    private final InstantSource clock;

    public Handing(ConcernStore store, SettingsSource settings, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Somebody else is to have it, and its appointment.
     *
     * @param file the concern as it was read
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    public Outcome handOver(ConcernFile file, Handover wish) {
        return attempt(
                file,
                (_, known) -> known.staffMember(wish.to()).stream().toList(),
                (rules, desk) -> rules.handOver(desk.concern(), wish, desk.days()).saying(wish.reason()));
    }

    /**
     * Whoever has the appointment cannot make it: somebody else takes it over, or else it is given up.
     *
     * @param file the concern as it was read
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    public Outcome cannot(ConcernFile file, Handover wish) {
        boolean done = isDone(file, wish);
        return attempt(
                file,
                (concern, known) -> colleagues(concern, known),
                (rules, desk) -> rules.cannot(desk.concern(), wish, done, desk.days()).saying(wish.reason()));
    }

    /**
     * Whoever has the appointment is off then: somebody else takes it over, or else it is given up. What has none, and
     * is due while they are off for more than a day, passes to the office. Done again it changes nothing more.
     *
     * @param file the concern as it was read
     * @param reason in words for the customer
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    public Outcome off(ConcernFile file, Absent absent, String reason) {
        return attempt(
                file,
                (concern, known) -> colleagues(concern, known),
                (rules, desk) -> rules.off(desk.concern(), absent, reason, desk.days()));
    }

    /** Whether the same press did it already: it, or what came of it, stands in the journal. */
    private static boolean isDone(ConcernFile file, Handover wish) {
        String[] seen = wish.seen().split(" ", -1);
        return seen.length > 2
                && file.journal().stream()
                        .filter(event -> event.fact("by").equals(wish.by().id()))
                        .filter(event -> event.fact("number").equals(seen[1]))
                        .map(Booked::of)
                        .flatMap(Optional::stream)
                        .anyMatch(booked -> Integer.toString(booked.sequence() - 1).equals(seen[2]));
    }

    private List<StaffMember> colleagues(Concern concern, Settings known) {
        Instant now = clock.instant();
        return concern.appointmentAhead(now)
                .map(ahead -> new Substitutes(known, now).colleagues(concern, ahead))
                .orElseGet(List::of);
    }

    /** Whose days are read. */
    private interface People {
        List<StaffMember> of(Concern concern, Settings known);
    }

    private interface Rule {
        Verdict judge(HandoverRules rules, ConcernStore.Desk desk);
    }

    private Outcome attempt(ConcernFile file, People people, Rule rule) {
        Concern concern = file.concern();
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            List<DayKey> days = days(concern, people.of(concern, settings.current()));
            ConcernStore.Desk desk = store.desk(concern.id(), days).orElseThrow();
            boolean isRead = days(desk.concern(), people.of(desk.concern(), settings.current())).equals(days);
            concern = desk.concern();
            Optional<Outcome> outcome = isRead ? once(file, desk, rule) : Optional.empty();
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new Unavailable("Others were quicker, time and again", false);
    }

    /** Those around its appointment, or around now where it has none. */
    private List<DayKey> days(Concern concern, List<StaffMember> people) {
        Instant now = clock.instant();
        Optional<Appointment> ahead = concern.appointmentAhead(now);
        return ahead.map(appointment -> Substitutes.days(people, appointment.occupied()))
                .orElseGet(() -> Substitutes.days(people, new Interval(now, now)));
    }

    /** One try; empty if somebody was quicker. */
    private Optional<Outcome> once(ConcernFile file, ConcernStore.Desk desk, Rule rule) {
        Settings now = settings.atLeast(desk.settingsVersion());
        return switch (rule.judge(new HandoverRules(now, clock.instant()), desk)) {
            case Verdict.Nothing _ -> Optional.of(new Outcome.Recorded(file));
            case Verdict.Outdated _ -> Optional.of(new Outcome.Outdated(store.load(file.concern().id()).orElse(file)));
            case Verdict.Refuse(var problems) -> Optional.of(new Outcome.Refused(problems));
            case Verdict.Do(Transition transition) when !isLookedAt(transition) -> Optional.empty();
            case Verdict.Do(Transition transition) -> {
                Transition planned = transition.planned(now);
                yield store.save(desk.concern(), planned, List.of()) instanceof ConcernStore.Saving.Saved
                        ? Optional.of(new Outcome.Recorded(file.after(planned)))
                        : Optional.empty();
            }
        };
    }

    /** Whether all days were read on which the appointment is taken now; other settings may ask for others. */
    private static boolean isLookedAt(Transition transition) {
        List<DayKey> read = transition.days().stream().map(DayClaims::key).toList();
        return read.isEmpty()
                || transition.next().appointment().filter(taken -> read.containsAll(taken.days())).isPresent();
    }
}
