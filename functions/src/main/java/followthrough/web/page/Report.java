package followthrough.web.page;

/** A report as it was typed, each field as it came. */
public record Report(
        String submission,
        String service,
        String words,
        String name,
        String mail,
        String phone,
        String address,
        String language,
        String timeZone,
        boolean urgent) {
    /** How many characters of words the form says that it takes. */
    public static final int WORDS_LIMIT = 20_000;

    /** Nothing typed yet. An empty language or time zone stands for that of the page and of the business. */
    public static Report blank(String submission) {
        return new Report(submission, "", "", "", "", "", "", "", "", false);
    }
}
