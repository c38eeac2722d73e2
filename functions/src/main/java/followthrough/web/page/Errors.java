package followthrough.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** {@code true} for {@code aria-invalid} where something is wrong with that field; otherwise nothing. */
    public @Nullable String invalid(String field) {
        return of(field).isEmpty() ? null : "true";
    }

    /**
     * What {@code aria-describedby} says of a field: what explains it, and what is wrong with it; nothing if neither is
     * there.
     */
    public @Nullable String describing(String field, String hint) {
        String ids =
                Stream.of(hint.isEmpty() ? "" : field + "-hint", of(field).isEmpty() ? "" : field + "-problem")
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
