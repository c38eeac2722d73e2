package followthrough.web;

import followthrough.period.Period;
import followthrough.period.Periods;
import followthrough.web.page.Errors;
import followthrough.web.page.PeriodAsked;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import followthrough.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The form that asks for a period, in the address of a page. */
final class PeriodForm {
    static final int USUAL_DAYS = 30;

    private static final int[] OFTEN = {7, USUAL_DAYS, 90, 365};

    private final String path;
    private final Request request;
    private final LocalDate today;

    PeriodForm(String path, Request request, LocalDate today) {
        this.path = path;
        this.request = request;
        this.today = today;
    }

    Checked<Period> check() {
        return Periods.check(typed("from"), typed("until"), today, USUAL_DAYS);
    }

    PeriodAsked asked(Period period) {
        return new PeriodAsked(
                path,
                period.from().toString(),
                period.last().toString(),
                today.toString(),
                IntStream.of(OFTEN).mapToObj(days -> usual(days, period)).toList(),
                Errors.NONE);
    }

    PeriodAsked refused(List<FieldProblem> wrong, Words words) {
        return new PeriodAsked(
                path, typed("from"), typed("until"), today.toString(), List.of(), Views.errors(wrong, words));
    }

    private PeriodAsked.Usual usual(int days, Period shown) {
        Period period = Period.upTo(today, days);
        return new PeriodAsked.Usual(
                days, path + "?from=" + period.from() + "&until=" + period.last(), period.equals(shown));
    }

    private String typed(String name) {
        return request.parameter(name).orElse("");
    }
}
