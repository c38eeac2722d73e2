package followthrough.local.json;

/** What was read is not JSON. The message holds no part of the text. */
public final class NotJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotJson(String problem) {
        super(problem);
    }
}
