package followthrough.agenda;

import followthrough.aws.DynamoDbTable;
import followthrough.aws.Unavailable;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.timing.DayClaims;
import followthrough.timing.DayKey;
import followthrough.timing.DayStore;
import followthrough.timing.DayStores;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Applies rules to agendas as they stand, and again to what stands there now whenever somebody was quicker. What a
 * staff member has to do is read with each.
 */
public final class Agendas {
    private static final int MOST_TRIES = 5;

    private final AgendaStore store;
    private final DayStore days;
    private final SettingsSource settings;
    private final InstantSource clock;

    private Agendas(AgendaStore store, DayStore days, SettingsSource settings, InstantSource clock) {
        this.store = store;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /** Agendas in the table. */
    public static Agendas in(DynamoDbTable table, SettingsSource settings, InstantSource clock) {
        return new Agendas(new DynamoDbAgendaStore(table), DayStores.in(table), settings, clock);
    }

    /** Makes something of an agenda; empty where nothing is to be done. */
    interface Rule {
        Optional<AgendaTransition> apply(AgendaRules rules, Agenda agenda, List<DayClaims> days);
    }

    /**
     * Writes what a rule makes of an agenda.
     *
     * @param also days that matter too, if they are near
     * @param asOf what is due by then counts as due
     * @return whether anything was written
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    boolean apply(String member, List<DayKey> also, Instant asOf, Rule rule) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Agenda agenda = store.load(member);
            Instant now = clock.instant();
            AgendaRules rules = new AgendaRules(settings.current(), now, asOf.isAfter(now) ? asOf : now);
            Optional<AgendaTransition> transition = rule.apply(rules, agenda, near(agenda.withDays(also), now));
            if (transition.isEmpty()) {
                return false;
            }
            if (store.save(agenda, transition.get())) {
                return true;
            }
        }
        throw new Unavailable("Others were quicker, time and again", false);
    }

    private List<DayClaims> near(Agenda agenda, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Agenda.zoneOf(agenda.member(), settings.current()));
        return days.of(agenda.near(today));
    }

    /** Whether a staff member is off today, as far as is known; in a request. */
    public boolean isOff(StaffMember member) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Agenda.zoneOf(member.id(), settings.current()));
        return member.availability().leave().stream().anyMatch(closure -> closure.covers(today))
                || days.of(List.of(new DayKey(member.team(), today, member.id()))).stream()
                        .flatMap(day -> day.away().stream())
                        .anyMatch(off -> off.time().holds(now));
    }

    /**
     * What is taken of a staff member's days around a date, of those that were taken once, in two requests.
     *
     * @param date by their own clock
     */
    public List<DayClaims> around(String member, LocalDate date) {
        return days.of(store.load(member).near(date));
    }
}
