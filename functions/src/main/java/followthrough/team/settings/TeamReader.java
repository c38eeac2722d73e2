package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.team.Closure;
import followthrough.team.OpeningHours;
import followthrough.team.Span;
import followthrough.team.Team;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads teams with their opening hours. */
final class TeamReader {

    private final Ids ids;
    private final ZoneId zoneOfBusiness;

    TeamReader(Ids ids, ZoneId zoneOfBusiness) {
        this.ids = ids;
        this.zoneOfBusiness = zoneOfBusiness;
    }

    Team read(Fields team) {
        return new Team(
                ids.give(team),
                team.parsed("name", "", Meaning.NAME_ALLOWED, Meaning::name),
                team.optionalParsed("mailbox", Meaning.MAIL_ALLOWED, Meaning::mail),
                new OpeningHours(zone(team), week(team), team.list("closures", TeamReader::closure)));
    }

    private ZoneId zone(Fields team) {
        return team.optionalParsed("zone", Meaning.ZONE_ALLOWED, Meaning::zone).orElse(zoneOfBusiness);
    }

    private static Map<DayOfWeek, List<Span>> week(Fields team) {
        Map<DayOfWeek, List<Span>> week = team.group("hours", TeamReader::days);
        if (team.present("hours").isPresent() && week.isEmpty()) {
            team.problem("hours", "must have at least one weekday such as monday: [08:00-17:00]");
        }
        return week;
    }

    private static Map<DayOfWeek, List<Span>> days(Fields hours) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Span> spans = spans(hours, day.name().toLowerCase(Locale.ROOT));
            if (!spans.isEmpty()) {
                week.put(day, spans);
            }
        }
        return week;
    }

    private static List<Span> spans(Fields hours, String day) {
        List<Span> spans =
                hours.texts(day, Meaning.SPAN_ALLOWED, Meaning::span).stream()
                        .sorted(Comparator.comparing(Span::from))
                        .toList();
        for (int at = 1; at < spans.size(); at++) {
            if (spans.get(at - 1).overlaps(spans.get(at))) {
                hours.problem(day, "must not have hours that overlap");
            }
        }
        return spans;
    }

    private static Closure closure(Fields closure) {
        LocalDate first = date(closure, "from");
        Closure read =
                new Closure(
                        closure.parsed("name", "", Meaning.NAME_ALLOWED, Meaning::name),
                        first,
                        closure.present("to").isPresent() ? date(closure, "to") : first);
        if (read.last().isBefore(first)) {
            closure.problem("to", "must not be before from");
        }
        return read;
    }

    private static LocalDate date(Fields closure, String name) {
        return closure.parsed(name, LocalDate.EPOCH, Meaning.DATE_ALLOWED, Meaning::date);
    }
}
