package followthrough.export;

import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whole days, by the clock in a zone.
 *
 * @param from the first day
 * @param until the last day, which belongs to it
 */
public record Period(LocalDate from, LocalDate until, ZoneId zone) {
    /** How many days it may have. */
    public static final int MOST_DAYS = 366;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** The period that two dates say; all that is wrong is named by {@code from} or {@code until}. */
    public static Checked<Period> check(String from, String until, ZoneId zone, Instant now) {
        List<FieldProblem> wrong = new ArrayList<>();
        Optional<LocalDate> first = date("from", from, wrong);
        Optional<LocalDate> last = date("until", until, wrong);
        if (first.isPresent() && last.isPresent()) {
            Period period = new Period(first.get(), last.get(), zone);
            period.problem(now).ifPresent(wrong::add);
            return wrong.isEmpty() ? new Checked.Valid<>(period) : new Checked.Invalid<>(wrong);
        }
        return new Checked.Invalid<>(wrong);
    }

    private static Optional<LocalDate> date(String field, String text, List<FieldProblem> wrong) {
        try {
            Optional<LocalDate> date = Optional.of(text.strip()).filter(DATE.asMatchPredicate()).map(LocalDate::parse);
            if (date.isPresent()) {
                return date;
            }
        } catch (DateTimeException noDate) {
            // said below, as for what does not even look like one
        }
        wrong.add(FieldProblem.of(field, "error.export.date"));
        return Optional.empty();
    }

    private Optional<FieldProblem> problem(Instant now) {
        if (until.isBefore(from)) {
            return Optional.of(FieldProblem.of("until", "error.export.backwards"));
        }
        if (from.isAfter(LocalDate.ofInstant(now, zone))) {
            return Optional.of(FieldProblem.of("from", "error.export.future"));
        }
        return from.plusDays(MOST_DAYS).isAfter(until)
                ? Optional.empty()
                : Optional.of(FieldProblem.of("until", "error.export.long", MOST_DAYS));
    }

    /** When it begins. */
    public Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** When it ends, which does not belong to it. */
    public Instant end() {
        return until.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
