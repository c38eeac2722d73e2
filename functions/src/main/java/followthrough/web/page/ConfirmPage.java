package followthrough.web.page;

/**
 * What the mailed link opens: one button, since programs look into mail before its reader does.
 *
 * @param name of whoever signs in
 * @param to the path of the page that they wanted; empty if none
 */
public record ConfirmPage(Frame frame, String name, String link, String to) {}
