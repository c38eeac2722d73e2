package followthrough.local;

import followthrough.document.Node;
import java.util.List;

/** The business file has errors. */
public final class SettingsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Node> errors;

    SettingsRefused(List<Node> errors) {
        super("the business file has errors");
        this.errors = errors;
    }

    /** Each with its line and field, for the person who wrote the file. */
    public List<String> errors() {
        return errors.stream()
                .map(error ->
                        "line %s, %s: %s"
                                .formatted(
                                        error.get("line").text(),
                                        error.get("field").text(),
                                        error.get("problem").text()))
                .toList();
    }
}
