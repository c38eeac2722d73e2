package followthrough.web;

import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The dates for which a program asks what is free.
 *
 * @param zone in which they are meant
 * @param from the first of them
 * @param days how many they are
 */
record TimesAsked(ZoneId zone, LocalDate from, int days) {
    private static final String FROM = "from";
    private static final String DAYS = "days";

    /** How far from today a date may be: further, it is a slip. */
    private static final Period FURTHEST = Period.ofYears(10);

    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 31;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What the parameters of a request ask for: the next two weeks, unless they say otherwise. */
    static Checked<TimesAsked> of(Request request, ZoneId zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<FieldProblem> wrong = new ArrayList<>();
        LocalDate from = read(request, FROM, today, text -> date(text, today), "api.error.from", wrong);
        int days = read(request, DAYS, USUAL_DAYS, TimesAsked::number, "api.error.days", wrong);
        return wrong.isEmpty() ? new Checked.Valid<>(new TimesAsked(zone, from, days)) : new Checked.Invalid<>(wrong);
    }

    private static <T> T read(
            Request request,
            String name,
            T otherwise,
            Function<String, Optional<T>> meaning,
            String key,
            List<FieldProblem> wrong) {
        List<String> said = request.parameters(name);
        Optional<T> read = said.size() == 1 ? meaning.apply(said.getFirst()) : Optional.empty();
        if (!said.isEmpty() && read.isEmpty()) {
            wrong.add(FieldProblem.of(name, key, name.equals(FROM) ? FURTHEST.getYears() : MOST_DAYS));
        }
        return read.orElse(otherwise);
    }

    private static Optional<LocalDate> date(String text, LocalDate today) {
        try {
            return Optional.of(text)
                    .filter(DATE.asMatchPredicate())
                    .map(LocalDate::parse)
                    .filter(date -> !date.isBefore(today.minus(FURTHEST)) && !date.isAfter(today.plus(FURTHEST)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text)
                .filter(NUMBER.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(days -> days <= MOST_DAYS);
    }
}
