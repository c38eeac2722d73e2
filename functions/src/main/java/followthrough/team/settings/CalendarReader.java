package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.team.Busy;
import followthrough.team.Closure;
import followthrough.team.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads when a team or somebody of it works, and when not: hours of the week, days off, parts of days. */
final class CalendarReader {

    private static final String HOURS = "hours";
    private static final Duration LONGEST_BUSY = Duration.ofDays(31);
    private static final LocalDateTime STAND_IN = LocalDate.EPOCH.atStartOfDay();

    private CalendarReader() {}

    /** The hours of a week, which must be there. */
    static Map<DayOfWeek, List<Span>> week(Fields whose) {
        return some(whose, whose.group(HOURS, CalendarReader::days));
    }

    /** The hours of a week, if they are there. */
    static Optional<Map<DayOfWeek, List<Span>>> optionalWeek(Fields whose) {
        return whose.optionalGroup(HOURS, CalendarReader::days).map(week -> some(whose, week));
    }

    private static Map<DayOfWeek, List<Span>> some(Fields whose, Map<DayOfWeek, List<Span>> week) {
        if (whose.present(HOURS).isPresent() && week.isEmpty()) {
            whose.problem(HOURS, "must have at least one weekday such as monday: [08:00-17:00]");
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

    /** Whole days, each time with a name. */
    static Closure daysOff(Fields days) {
        LocalDate first = date(days, "from");
        Closure read =
                new Closure(
                        days.parsed("name", "", Meaning.NAME_ALLOWED, Meaning::name),
                        first,
                        days.present("to").isPresent() ? date(days, "to") : first);
        if (read.last().isBefore(first)) {
            days.problem("to", "must not be before from");
        }
        return read;
    }

    private static LocalDate date(Fields days, String name) {
        return days.parsed(name, LocalDate.EPOCH, Meaning.DATE_ALLOWED, Meaning::date);
    }

    /** Part of a day or of some. */
    static Busy busy(Fields part) {
        Busy read = new Busy(moment(part, "from"), moment(part, "until"));
        if (!STAND_IN.equals(read.from()) && !STAND_IN.equals(read.until())) {
            check(part, Duration.between(read.from(), read.until()));
        }
        return read;
    }

    private static void check(Fields part, Duration length) {
        if (!length.isPositive()) {
            part.problem("until", "must be after from");
        }
        if (length.compareTo(LONGEST_BUSY) > 0) {
            part.problem("until", "must be at most 31 days after from: whole days off are leave");
        }
    }

    private static LocalDateTime moment(Fields part, String name) {
        return part.parsed(name, STAND_IN, Meaning.MOMENT_ALLOWED, Meaning::moment);
    }
}
