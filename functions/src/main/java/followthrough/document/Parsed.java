package followthrough.document;

/** What came of reading a document. */
public sealed interface Parsed {

    /** It could be read: this is what it says. */
    record Good(Node node) implements Parsed {}

    /**
     * It could not be read. Line and column count from 1, and are 0 where they are not known; the problem is a phrase
     * in plain words that quotes nothing of the document except names of fields.
     */
    record Bad(int line, int column, String problem) implements Parsed {}
}
