package followthrough.document;

/** Ends a descent into a document that will not be read further. Never leaves this package. */
final class Refusal extends RuntimeException {

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
