package followthrough.results;

import followthrough.aws.DynamoDbTable;
import followthrough.team.Settings;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is being done about each kind of misery, and by whom. */
public final class Remedying {
    private static final int LONGEST = 500;
    private static final int YEARS_AHEAD = 1;

    private final ResultsStore store;

    private Remedying(ResultsStore store) {
        this.store = store;
    }

    /** Remedies in the table. */
    public static Remedying in(DynamoDbTable table) {
        return new Remedying(new DynamoDbResultsStore(table));
    }

    /** All that stand, in one request. */
    public Map<Moment, Remedy> all() {
        return store.remedies().stream().collect(Collectors.toMap(Remedy::moment, Function.identity()));
    }

    /** A remedy as it was typed. */
    public record Typed(String owner, String words, String since, long seen) {}

    /** How it ended. */
    public sealed interface Outcome {
        /** It stands. */
        record Recorded() implements Outcome {}

        /** Somebody changed it since the page was made. */
        record Outdated() implements Outcome {}

        /** It cannot stand, for these reasons. */
        record Refused(List<FieldProblem> problems) implements Outcome {}
    }

    /** Somebody says what is done about a kind of misery from a day on, in one request. */
    public Outcome record(Moment moment, Typed typed, Settings settings, LocalDate today) {
        return switch (check(moment, typed, settings, today)) {
            case Checked.Invalid<Remedy>(List<FieldProblem> problems) -> new Outcome.Refused(problems);
            case Checked.Valid<Remedy>(Remedy remedy) ->
                    store.save(remedy) ? new Outcome.Recorded() : new Outcome.Outdated();
        };
    }

    private static Checked<Remedy> check(Moment moment, Typed typed, Settings settings, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (settings.staffMember(typed.owner()).isEmpty()) {
            problems.add(FieldProblem.of("owner", "error.remedy.owner"));
        }
        String words = typed.words().strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            problems.add(FieldProblem.of("words", "error.remedy.words", LONGEST));
        }
        Optional<LocalDate> since = date(typed.since()).filter(day -> isNear(day, today));
        if (since.isEmpty()) {
            problems.add(FieldProblem.of("since", "error.remedy.since"));
        }
        return problems.isEmpty()
                ? new Checked.Valid<>(new Remedy(moment, typed.owner(), words, since.orElseThrow(), typed.seen() + 1))
                : new Checked.Invalid<>(problems);
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusYears(YEARS_AHEAD)) && day.isBefore(today.plusYears(YEARS_AHEAD));
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
