package followthrough.timing;

import followthrough.team.Availability;
import followthrough.team.Booking;
import followthrough.team.Business;
import followthrough.team.Closure;
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
import followthrough.team.Span;
import followthrough.team.StaffMember;
import followthrough.team.Team;
import followthrough.team.Urgent;
import followthrough.timing.Slots.Booker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A business of one team, in which Ana works an hour an hour unless something else is said. */
record Shop(OpeningHours hours, Booking booking, List<StaffMember> staff) {
    static final Instant LONG_AGO = Instant.parse("1989-01-01T00:00:00Z");
    static final String SERVICE = "repair";

    /** Open each day for these spans, like {@code 08:00-17:00}. */
    static Shop open(String zone, String... spans) {
        return new Shop(
                new OpeningHours(ZoneId.of(zone), daily(spans), List.of()),
                Terms.hourly().booking(),
                List.of(member("Ana")));
    }

    static Map<DayOfWeek, List<Span>> daily(String... spans) {
        List<Span> day = Arrays.stream(spans).map(Shop::span).toList();
        return Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), _ -> day));
    }

    static StaffMember member(String name) {
        return member(name, Optional.empty(), Availability.AS_TEAM);
    }

    static StaffMember member(String name, Availability availability) {
        return member(name, Optional.empty(), availability);
    }

    /** Somebody whose id is their name in small letters. */
    static StaffMember member(String name, Optional<ZoneId> zone, Availability availability) {
        return new StaffMember(
                name.toLowerCase(Locale.ROOT),
                name,
                name + "@shop.example",
                "+12065550100",
                "crew",
                Set.of(Role.FIELD),
                zone,
                Set.of(),
                availability);
    }

    Shop closed(String first, String last) {
        List<Closure> closures = List.of(new Closure("closed", LocalDate.parse(first), LocalDate.parse(last)));
        return new Shop(new OpeningHours(hours.zone(), hours.week(), closures), booking, staff);
    }

    Shop on(Terms terms) {
        return new Shop(hours, terms.booking(), staff);
    }

    Shop staffed(StaffMember... members) {
        return new Shop(hours, booking, List.of(members));
    }

    /** Ana alone. */
    Shop working(Availability availability) {
        return staffed(member("Ana", availability));
    }

    Slots slots() {
        return slots(Booker.CUSTOMER, LONG_AGO);
    }

    Slots slots(Booker booker, Instant now) {
        return new Slots(settings(), service(SERVICE, Optional.of(booking)), booker, now);
    }

    /** The slots of a date in the shop's zone. */
    List<Slot> on(String date, Claim... claims) {
        return slots().between(midnight(date, 0), midnight(date, 1), List.of(claims));
    }

    /** When they begin by the clocks of those with whom they are. */
    List<String> times(String date, Claim... claims) {
        return times(on(date, claims));
    }

    static List<String> times(List<Slot> slots) {
        return slots.stream().map(slot -> LocalTime.ofInstant(slot.start(), slot.zone()).toString()).toList();
    }

    /** Somebody's work for this long from a time in the shop's zone. */
    Claim claim(String service, String with, String local, String length) {
        Instant start = at(local);
        return new Claim(
                service + local, service, with, start, new Interval(start, start.plus(Duration.parse(length))));
    }

    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(hours.zone()).toInstant();
    }

    Settings settings() {
        Service unbookable = service("advice", Optional.empty());
        return new Settings(
                0,
                new Business(
                        "Shop",
                        new Phone("+12065550100", "206 555 0100"),
                        "shop@shop.example",
                        hours.zone(),
                        List.of(Locale.ENGLISH),
                        "#000000"),
                "crew",
                List.of(new Team("crew", "Crew", Optional.empty(), hours)),
                List.of(service(SERVICE, Optional.of(booking)), unbookable),
                staff,
                new OnCallRota.None(),
                Limits.USUAL,
                List.of(),
                QuietHours.USUAL,
                PromiseRules.USUAL,
                Deferral.USUAL,
                Urgent.USUAL,
                ReminderRules.USUAL,
                FollowUpRules.USUAL,
                List.of(),
                NoReason.USUAL);
    }

    static Service service(String id, Optional<Booking> booking) {
        return new Service(
                id,
                Localized.plain(id),
                Service.Kind.VISIT,
                "crew",
                Optional.empty(),
                Duration.ofHours(4),
                Optional.empty(),
                booking,
                Optional.empty(),
                Optional.empty());
    }

    private Instant midnight(String date, int daysAfter) {
        return LocalDate.parse(date).plusDays(daysAfter).atStartOfDay(hours.zone()).toInstant();
    }

    private static Span span(String text) {
        List<LocalTime> ends =
                Arrays.stream(text.split("-"))
                        .map(time -> time.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(time))
                        .toList();
        return new Span(ends.getFirst(), ends.getLast());
    }
}
