package followthrough.web;

import followthrough.followup.Answer;
import followthrough.followup.Answer.Resolved;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads what a customer answers on the page of the question. A form that is sent as it stands answers nothing. */
final class FollowUpForm {
    /** The button that was pressed. */
    static final String RESOLVED = "resolved";

    static final String SATISFACTION = "satisfaction";
    static final String EFFORT = "effort";
    static final String REPEATED = "repeated";
    static final String COMMENT = "comment";
    static final String CALL_ME = "call-me";
    static final String SOMEONE_ELSE = "someone-else";

    /** The box that a person ticks where an answer comes sooner than people read. */
    static final String PERSON = "person";

    private static final String ABOUT = "about";
    private static final String SCORE = "[1-5]";

    private FollowUpForm() {}

    static Checked<Answer> read(Form form) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Resolved> resolved = resolved(form, problems);
        OptionalInt satisfaction = score(form, SATISFACTION, problems);
        OptionalInt effort = score(form, EFFORT, problems);
        Optional<Boolean> repeated = repeated(form, problems);
        return problems.isEmpty()
                ? new Checked.Valid<>(
                        new Answer(
                                resolved.orElseThrow(),
                                satisfaction,
                                effort,
                                repeated,
                                form.isTicked(CALL_ME),
                                form.isTicked(SOMEONE_ELSE)))
                : new Checked.Invalid<>(problems);
    }

    private static Optional<Resolved> resolved(Form form, List<FieldProblem> problems) {
        Optional<Resolved> resolved = form.single(RESOLVED).flatMap(Resolved::of);
        if (resolved.isEmpty()) {
            problems.add(FieldProblem.of(RESOLVED, "error.follow-up.resolved"));
        }
        return resolved;
    }

    private static OptionalInt score(Form form, String field, List<FieldProblem> problems) {
        if (form.value(field).isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<String> score = form.single(field).filter(typed -> typed.matches(SCORE));
        if (score.isEmpty()) {
            problems.add(FieldProblem.of(field, "error.follow-up.score"));
        }
        return score.map(typed -> OptionalInt.of(Integer.parseInt(typed))).orElseGet(OptionalInt::empty);
    }

    private static Optional<Boolean> repeated(Form form, List<FieldProblem> problems) {
        return switch (form.value(REPEATED)) {
            case "" -> Optional.empty();
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                problems.add(FieldProblem.of(REPEATED, "error.follow-up.repeated"));
                yield Optional.empty();
            }
        };
    }

    /** The resolution that the page was about, if its form says one. */
    static OptionalLong about(Form form) {
        return form.number(ABOUT);
    }
}
