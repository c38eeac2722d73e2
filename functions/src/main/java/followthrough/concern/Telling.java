package followthrough.concern;

/**
 * A concern as it was typed, nothing checked yet. What was left out is empty.
 *
 * @param service the id of the kind of work
 * @param timeZone an IANA name
 * @param urgent whether the customer calls it urgent
 */
public record Telling(
        String service,
        String name,
        String mail,
        String phone,
        String words,
        String address,
        String language,
        String timeZone,
        boolean urgent) {
    /** Nothing typed yet. */
    public static final Telling EMPTY = new Telling("", "", "", "", "", "", "", "", false);
}
