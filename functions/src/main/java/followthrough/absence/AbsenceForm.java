package followthrough.absence;

import followthrough.concern.TellingRules;
import followthrough.team.Interval;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An absence as it was typed.
 *
 * @param from an ISO date, or the instant that a preview showed; from now on if it is empty
 * @param until the last day, an ISO date
 * @param words for customers
 */
public record AbsenceForm(String from, String until, String reason, String words) {
    /**
     * The absence, or what is wrong with it.
     *
     * @param member who is off
     * @param by who says so
     */
    public Checked<Absence> check(StaffMember member, StaffMember by, Settings settings, Instant now) {
        ZoneId zone = settings.zoneOf(member);
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<FieldProblem> problems = new ArrayList<>();
        Instant start = start(zone, today, now, problems);
        Instant end = end(zone, today, start, problems);
        Optional<Reason> why = Reason.of(reason);
        if (why.isEmpty()) {
            problems.add(FieldProblem.of("reason", "error.off.reason"));
        }
        if (TellingRules.checkWords(words) instanceof Checked.Invalid<String>(List<FieldProblem> wrong)) {
            wrong.forEach(problem ->
                    problems.add(
                            words.isBlank()
                                    ? FieldProblem.of("words", "error.reason.missing")
                                    : new FieldProblem("words", problem.key(), problem.arguments())));
        }
        return problems.isEmpty()
                ? new Checked.Valid<>(
                        new Absence(
                                member.id(),
                                member.team(),
                                zone,
                                new Interval(start, end),
                                why.orElseThrow(),
                                by.id(),
                                words.strip()))
                : new Checked.Invalid<>(problems);
    }

    /** Of today it counts from now on, to the minute. */
    private Instant start(ZoneId zone, LocalDate today, Instant now, List<FieldProblem> problems) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        if (from.isBlank()) {
            return minute;
        }
        Optional<Instant> shown = instant().filter(at -> LocalDate.ofInstant(at, zone).equals(today));
        if (shown.filter(at -> !at.isAfter(now)).isPresent()) {
            return shown.get();
        }
        Optional<LocalDate> date =
                date(from).filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(Absences.LONGEST_DAYS)));
        if (date.isEmpty()) {
            problems.add(FieldProblem.of("from", "error.off.from", Absences.LONGEST_DAYS));
            return minute;
        }
        return date.get().equals(today) ? minute : date.get().atStartOfDay(zone).toInstant();
    }

    private Instant end(ZoneId zone, LocalDate today, Instant start, List<FieldProblem> problems) {
        LocalDate first = LocalDate.ofInstant(start, zone);
        Optional<LocalDate> last =
                date(until).filter(day -> !day.isBefore(first) && day.isBefore(first.plusDays(Absences.LONGEST_DAYS)));
        if (last.isEmpty()) {
            problems.add(FieldProblem.of("until", "error.off.until", Absences.LONGEST_DAYS));
        }
        return last.orElse(today).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private Optional<Instant> instant() {
        try {
            return Optional.of(Instant.parse(from.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
