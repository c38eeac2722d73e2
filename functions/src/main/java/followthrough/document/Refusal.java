package followthrough.document;

import java.io.Serial;

/** Ends a descent into a document that will not be read further. Never leaves this package. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String problem;

    Refusal(int line, int column, String problem) {
        super("document refused", null, false, false);
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    Parsed.Bad asBad() {
        return new Parsed.Bad(line, column, problem);
    }
}
