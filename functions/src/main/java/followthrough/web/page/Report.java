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
    /** Nothing typed yet. An empty language or time zone stands for that of the page and of the business. */
    public static Report blank(String submission) {
        return new Report(submission, "", "", "", "", "", "", "", "", false);
    }
}
