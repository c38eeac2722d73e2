package followthrough.agenda;

import followthrough.team.Availability;
import followthrough.team.Booking;
import followthrough.team.Business;
import followthrough.team.Deferral;
import followthrough.team.FollowUpRules;
import followthrough.team.Interval;
import followthrough.team.Limits;
import followthrough.team.Localized;
import followthrough.team.NoReason;
import followthrough.team.OnCallRota;
import followthrough.team.OpeningHours;
import followthrough.team.Phone;
import followthrough.team.PromiseRules;
import followthrough.team.QuietHours;
import followthrough.team.ReminderRules;
import followthrough.team.Role;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.team.Team;
import followthrough.team.Urgent;
import followthrough.timing.Claim;
import followthrough.timing.DayClaims;
import followthrough.timing.DayKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A business in which Ana has these appointments.
 *
 * @param travel how long she is on the way to each
 */
record Desk(
        ZoneId zone, QuietHours quiet, ReminderRules rules, Duration travel, OnCallRota rota, List<Instant> starts) {
    static final String ANA = "ana";

    private static final String TEAM = "crew";
    private static final String SERVICE = "repair";

    Desk {
        starts = starts.stream().distinct().sorted().toList();
    }

    Settings settings() {
        return new Settings(
                0,
                new Business(
                        "Desk",
                        new Phone("+12065550100", "206 555 0100"),
                        "desk@shop.example",
                        ZoneOffset.UTC,
                        List.of(Locale.ENGLISH),
                        "#000000"),
                TEAM,
                List.of(
                        new Team(
                                TEAM, "Crew", Optional.empty(), new OpeningHours(ZoneOffset.UTC, Map.of(), List.of()))),
                List.of(service()),
                List.of(ana()),
                rota,
                Limits.USUAL,
                List.of(),
                quiet,
                PromiseRules.USUAL,
                Deferral.USUAL,
                Urgent.USUAL,
                rules,
                FollowUpRules.USUAL,
                List.of(),
                NoReason.USUAL);
    }

    private StaffMember ana() {
        return new StaffMember(
                ANA,
                "Ana",
                "ana@shop.example",
                "+12065550101",
                TEAM,
                Set.of(Role.FIELD),
                Optional.of(zone),
                Set.of(),
                Availability.AS_TEAM);
    }

    private Service service() {
        Booking booking =
                new Booking(
                        Duration.ofHours(1),
                        Duration.ofHours(2),
                        Duration.ofMinutes(30),
                        travel,
                        Duration.ZERO,
                        Set.of(),
                        1,
                        Duration.ZERO,
                        Period.ofDays(60),
                        Duration.ZERO,
                        OptionalInt.empty());
        return new Service(
                SERVICE,
                Localized.plain(SERVICE),
                Service.Kind.VISIT,
                TEAM,
                Optional.empty(),
                Duration.ofHours(4),
                Optional.empty(),
                Optional.of(booking),
                Optional.empty(),
                Optional.empty());
    }

    /** What is taken, by her days. */
    List<DayClaims> days() {
        return starts.stream()
                .collect(Collectors.groupingBy(this::date, Collectors.mapping(Desk::claim, Collectors.toList())))
                .entrySet()
                .stream()
                .map(day -> new DayClaims(new DayKey(TEAM, day.getKey(), ANA), 1, day.getValue()))
                .toList();
    }

    LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static Claim claim(Instant start) {
        return new Claim("c" + start, SERVICE, ANA, start, new Interval(start, start.plus(Duration.ofHours(1))));
    }

    /** What she knows of nothing so far, but for where to look. */
    Agenda agenda() {
        return Agenda.empty(ANA).withDays(days().stream().map(DayClaims::key).toList());
    }

    /** What is read at an instant. */
    List<DayClaims> near(Agenda agenda, Instant now) {
        List<DayKey> keys = agenda.near(date(now));
        return days().stream().filter(day -> keys.contains(day.key())).toList();
    }
}
