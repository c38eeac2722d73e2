package followthrough.absence;

import followthrough.aws.DynamoDbTable;
import followthrough.aws.Unavailable;
import followthrough.concern.Foreseeing;
import followthrough.concern.Foreseen;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.timing.Away;
import followthrough.timing.DayStore;
import followthrough.timing.DayStores;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Staff say that they are off, or back. Saying so again changes nothing more. */
public final class Absences {
    /** For how many days somebody can be off. */
    public static final int LONGEST_DAYS = 60;

    private static final int MOST_TRIES = 5;

    private final AbsenceStore store;
    private final DayStore days;
    private final Foreseeing foreseeing;
    private final SettingsSource settings;
    private final InstantSource clock;

    private Absences(DynamoDbTable table, Foreseeing foreseeing, SettingsSource settings, InstantSource clock) {
        this.store = new DynamoDbAbsenceStore(table);
        this.days = DayStores.in(table);
        this.foreseeing = foreseeing;
        this.settings = settings;
        this.clock = clock;
    }

    /** Absences in the table. */
    public static Absences in(
            DynamoDbTable table, Foreseeing foreseeing, SettingsSource settings, InstantSource clock) {
        return new Absences(table, foreseeing, settings, clock);
    }

    /**
     * That somebody is off.
     *
     * @param away when, with the id of the absence
     */
    public record Off(StaffMember member, Away away) {}

    /** What would become of their work in that time, appointments first, earliest first. Nothing is changed. */
    public List<Foreseen> foresee(Absence absence) {
        return foreseeing.of(absence.absent(), absence.team(), settings.current());
    }

    /**
     * Records that somebody is off; the rest follows.
     *
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    public void begin(Absence absence) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Optional<AbsenceStore.Standing> standing = store.load(absence.id());
            if (standing.filter(before -> !before.over()).isPresent()
                    || store.begin(
                            absence, standing.map(AbsenceStore.Standing::sequence).orElse(0L), clock.instant())) {
                return;
            }
        }
        throw new Unavailable("Others were quicker, time and again", false);
    }

    /**
     * They are back: their times are free again. What passed to others stays with them.
     *
     * @param member the id of the one person whose absence it may be; anybody's if that is empty
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    public void end(String id, Optional<String> member, String by) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Optional<AbsenceStore.Standing> standing =
                    store.load(id)
                            .filter(before -> !before.over())
                            .filter(before -> member.filter(one -> !one.equals(before.absence().member())).isEmpty());
            if (standing.isEmpty() || store.end(standing.get(), by, clock.instant())) {
                return;
            }
        }
        throw new Unavailable("Others were quicker, time and again", false);
    }

    /** Who of some people is off now or later, in a request a team. */
    public List<Off> ahead(List<StaffMember> people) {
        Instant now = clock.instant();
        return people.stream()
                .map(StaffMember::team)
                .distinct()
                .flatMap(team -> days.between(team, today().minusDays(1), today().plusDays(2L * LONGEST_DAYS)).stream())
                .flatMap(day ->
                        people.stream()
                                .filter(member -> member.id().equals(day.key().member()))
                                .flatMap(member -> day.away().stream().map(away -> new Off(member, away))))
                .filter(off -> off.away().time().end().isAfter(now))
                .distinct()
                .sorted(
                        Comparator.comparing((Off off) -> off.away().time().start())
                                .thenComparing(off -> off.member().name()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
