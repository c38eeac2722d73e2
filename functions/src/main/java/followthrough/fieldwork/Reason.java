package followthrough.fieldwork;

import followthrough.concern.TellingRules;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.util.List;

/** Why something happens to an appointment, in words for the customer. */
final class Reason {
    private Reason() {}

    /**
     * The words, or what is wrong with them; empty where nobody needs any and nobody gave any.
     *
     * @param field that they were typed into
     */
    static Checked<String> check(String typed, boolean needed, String field) {
        if (typed.isBlank()) {
            return needed
                    ? new Checked.Invalid<>(List.of(FieldProblem.of(field, "error.reason.missing")))
                    : new Checked.Valid<>("");
        }
        return switch (TellingRules.checkWords(typed)) {
            case Checked.Valid<String> words -> words;
            case Checked.Invalid<String>(List<FieldProblem> wrong) ->
                    new Checked.Invalid<>(
                            wrong.stream()
                                    .map(problem -> new FieldProblem(field, problem.key(), problem.arguments()))
                                    .toList());
        };
    }
}
