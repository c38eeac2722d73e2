package followthrough.period;

import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which periods can be asked for: up to today, and not too long. All that is wrong with one is named at once. */
public final class Periods {
    /** The most days that one may have. */
    public static final int MOST_DAYS = 366;

    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Periods() {}

    /**
     * Checks a period as it was typed: two dates, the last of which belongs to it. Where none is given it is the usual
     * one, up to today.
     *
     * @param usual how many days are meant where no first one is given
     */
    public static Checked<Period> check(String from, String until, LocalDate today, int usual) {
        String last = until.isBlank() ? today.toString() : until;
        String first = from.isBlank() ? date(last).orElse(today).minusDays(usual - 1L).toString() : from;
        return check(first, last, today);
    }

    /** Checks a period as it was typed, which has to name both: two dates, the last of which belongs to it. */
    public static Checked<Period> check(String from, String until, LocalDate today) {
        Optional<LocalDate> first = date(from);
        Optional<LocalDate> last = date(until);
        List<FieldProblem> problems = new ArrayList<>();
        problem(FROM, first, today).ifPresent(problems::add);
        problem(UNTIL, last, today).ifPresent(problems::add);
        if (problems.isEmpty()) {
            between(first.orElseThrow(), last.orElseThrow()).ifPresent(problems::add);
        }
        return problems.isEmpty()
                ? new Checked.Valid<>(new Period(first.orElseThrow(), last.orElseThrow().plusDays(1)))
                : new Checked.Invalid<>(problems);
    }

    private static Optional<FieldProblem> problem(String field, Optional<LocalDate> day, LocalDate today) {
        if (day.isEmpty()) {
            return Optional.of(FieldProblem.of(field, "error.period.date"));
        }
        return day.filter(today::isBefore).map(_ -> FieldProblem.of(field, "error.period.ahead"));
    }

    private static Optional<FieldProblem> between(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            return Optional.of(FieldProblem.of(UNTIL, "error.period.backwards"));
        }
        return ChronoUnit.DAYS.between(first, last) >= MOST_DAYS
                ? Optional.of(FieldProblem.of(FROM, "error.period.long", MOST_DAYS))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(typed.strip()).filter(DATE.asMatchPredicate()).map(LocalDate::parse);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
