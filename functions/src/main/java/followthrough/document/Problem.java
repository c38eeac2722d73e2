package followthrough.document;

/**
 * What is wrong with one field, in plain words that say what is allowed.
 *
 * @param line where it stands, from 1; 0 if not known
 * @param path which field, such as {@code services[0].kind}; empty for the document as a whole
 * @param message what it must be, as the rest of a sentence that begins with the path: "must be text"
 */
public record Problem(int line, String path, String message) {}
