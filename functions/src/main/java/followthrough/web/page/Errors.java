package followthrough.web.page;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a form, in the order of its fields. */
public record Errors(List<FieldError> all) {
    /** Nothing is wrong. */
    public static final Errors NONE = new Errors(List.of());

    public Errors {
        all = List.copyOf(all);
    }

    /** Each problem once, for the list of them, with the first field that has it. */
    public List<FieldError> listed() {
        return all.stream()
                .filter(error ->
                        all.stream()
                                .filter(other -> other.problem().equals(error.problem()))
                                .findFirst()
                                .filter(error::equals)
                                .isPresent())
                .toList();
    }

    /** The same with one field called otherwise. */
    Errors renamed(String before, String after) {
        return new Errors(
                all.stream()
                        .map(error -> error.field().equals(before) ? new FieldError(after, error.problem()) : error)
                        .toList());
    }

    /** Whether something is wrong with a field whose name begins so. */
    boolean anyIn(String form) {
        return all.stream().anyMatch(error -> error.field().startsWith(form));
    }

    /** What is wrong with that field; empty if nothing is. */
    public String of(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::problem)
                .collect(Collectors.joining(" "));
    }

    /** {@code true} or {@code false}, for {@code aria-invalid}. */
    public String invalid(String field) {
        return Boolean.toString(!of(field).isEmpty());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
