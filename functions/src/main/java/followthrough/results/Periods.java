package followthrough.results;

import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which periods can be asked for. All that is wrong with one is named at once. */
public final class Periods {
    /** How many days are shown where nothing is asked for. */
    public static final int USUAL_DAYS = 30;

    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private Periods() {}

    /**
     * Checks a period as it was typed: two dates, the last of which belongs to it. Where none is given it is the usual
     * one, up to today.
     */
    public static Checked<Period> check(String from, String until, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate last = date(UNTIL, until, problems).orElse(today);
        LocalDate first = date(FROM, from, problems).orElse(last.minusDays(USUAL_DAYS - 1));
        if (problems.isEmpty()) {
            check(first, last, today).ifPresent(problems::add);
        }
        return problems.isEmpty()
                ? new Checked.Valid<>(new Period(first, last.plusDays(1)))
                : new Checked.Invalid<>(problems);
    }

    private static Optional<FieldProblem> check(LocalDate first, LocalDate last, LocalDate today) {
        if (first.isAfter(last)) {
            return Optional.of(FieldProblem.of(FROM, "error.period.backwards"));
        }
        if (last.isAfter(today)) {
            return Optional.of(FieldProblem.of(UNTIL, "error.period.ahead"));
        }
        return new Period(first, last.plusDays(1)).days() > Period.MOST_DAYS
                ? Optional.of(FieldProblem.of(FROM, "error.period.long", Period.MOST_DAYS))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String field, String typed, List<FieldProblem> problems) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            problems.add(FieldProblem.of(field, "error.period.date"));
            return Optional.empty();
        }
    }
}
