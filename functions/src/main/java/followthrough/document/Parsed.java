package followthrough.document;

import java.util.Optional;

/** What came of reading a document. */
public sealed interface Parsed {

    /** What it says, if it could be read. */
    default Optional<Node> document() {
        return this instanceof Good good ? Optional.of(good.node()) : Optional.empty();
    }

    /** What it says; nothing if it could not be read. */
    default Node orNothing() {
        return document().orElse(Node.nothing());
    }

    /** It could be read: this is what it says. */
    record Good(Node node) implements Parsed {}

    /**
     * It could not be read. Line and column count from 1, and are 0 where they are not known; the problem is a phrase
     * in plain words that quotes nothing of the document except names of fields.
     */
    record Bad(int line, int column, String problem) implements Parsed {}
}
