package followthrough.journal;

/**
 * Whatever has a journal.
 *
 * @param kind such as {@code concern}
 * @param id unique among its kind
 */
public record Subject(String kind, String id) {
    private static final char BETWEEN = '#';

    /** The key of the subject: its partition in the table. */
    public String key() {
        return kind + BETWEEN + id;
    }

    /** The subject with that key. */
    public static Subject of(String key) {
        int between = key.indexOf(BETWEEN);
        return new Subject(key.substring(0, between), key.substring(between + 1));
    }

    static String kindOf(String key) {
        return of(key).kind();
    }
}
