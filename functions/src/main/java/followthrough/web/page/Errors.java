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
