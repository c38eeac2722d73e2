package followthrough.fieldwork;

import followthrough.concern.Concern;
import followthrough.team.OpeningHours;
import followthrough.team.Settings;
import followthrough.team.Span;
import followthrough.words.FieldProblem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The day by whose end of work somebody says that the customer hears again. */
record NewsDay(Settings settings, Instant now) {
    private static final int FURTHEST_DAYS = 90;
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    /**
     * When work ends on that day, for the team of a concern.
     *
     * @param typed an ISO date; may be empty
     * @param field that it was typed into
     * @param problems to which it is added what is wrong with it
     * @return empty where nothing was typed, or nothing that fits
     */
    Optional<Instant> read(String typed, Concern concern, String field, List<FieldProblem> problems) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        OpeningHours hours =
                settings.service(concern.service())
                        .map(settings::teamOf)
                        .or(() -> settings.team(settings.office()))
                        .orElseThrow()
                        .hours();
        Instant furthest = now.plus(Duration.ofDays(FURTHEST_DAYS));
        Optional<Instant> fitting =
                date(typed.strip())
                        .map(date -> endOfWork(date, hours))
                        .filter(due -> due.isAfter(now) && due.isBefore(furthest));
        if (fitting.isEmpty()) {
            problems.add(FieldProblem.of(field, "error.newsBy.date", FURTHEST_DAYS));
        }
        return fitting;
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** When work ends on a date, also on one on which there is none. */
    private static Instant endOfWork(LocalDate date, OpeningHours hours) {
        ZoneId zone = hours.zone();
        List<Span> spans = hours.on(date);
        LocalTime end = spans.isEmpty() ? END_OF_WORK : spans.getLast().to();
        return end.equals(LocalTime.MIDNIGHT)
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : date.atTime(end).atZone(zone).toInstant();
    }
}
