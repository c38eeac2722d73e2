package followthrough.web.page;

/**
 * What is known of a concern, for its customer.
 *
 * @param path of the page, {@code /c/…}; the forms post below it
 * @param message what was typed as a message and not recorded; else empty
 * @param contact what the form for correcting shows: as known, or as typed and not recorded
 * @param errors of the fields {@code message.words}, {@code contact.phone}, {@code call-me.phone}, …
 */
public record StatusPage(
        Frame frame, String path, ConcernView concern, Pressed pressed, String message, Contact contact, Errors errors) {
    /** The page as it is first seen. */
    public static StatusPage of(Frame frame, String path, ConcernView concern, Pressed pressed) {
        return new StatusPage(frame, path, concern, pressed, "", concern.contact(), Errors.NONE);
    }
}
