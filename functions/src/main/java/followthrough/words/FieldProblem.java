package followthrough.words;

import java.util.List;

/**
 * What is wrong with one field of what somebody told, to be said in their language.
 *
 * @param field its name in forms and in the API
 * @param key of the sentence
 * @param arguments of the sentence
 */
public record FieldProblem(String field, String key, List<Object> arguments) {
    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    /** A problem whose sentence takes these arguments. */
    public static FieldProblem of(String field, String key, Object... arguments) {
        return new FieldProblem(field, key, List.of(arguments));
    }
}
