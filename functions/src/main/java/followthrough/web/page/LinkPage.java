package followthrough.web.page;

import java.util.Optional;

/**
 * The form that asks for a fresh link.
 *
 * @param mail as typed
 * @param revoke whether links made before shall stop working
 */
public record LinkPage(Frame frame, Reason reason, String mail, boolean revoke, Errors errors) {
    /** Why it is shown. */
    public enum Reason {
        /** Somebody asked for it. */
        ASKED,
        /** A link did not open anything. */
        BROKEN,
        /** It was sent; the answer is the same whether or not the address is known. */
        SENT,
        /** It surely was not recorded. */
        NOT_RECORDED,
        /** Nobody knows whether it was recorded. */
        UNCONFIRMED
    }

    /** The empty form. */
    public static LinkPage of(Frame frame, Reason reason) {
        return new LinkPage(frame, reason, "", false, Errors.NONE);
    }

    /** The title, saying first if something has to be mended. */
    public String title() {
        return errors.isEmpty() ? heading() : frame.say("errors.prefix", heading());
    }

    /** What stands at the top. */
    public String heading() {
        return switch (reason) {
            case ASKED, NOT_RECORDED, UNCONFIRMED -> frame.say("link.title");
            case BROKEN -> frame.say("link.broken.title");
            case SENT -> frame.say("link.sent.title");
        };
    }

    /** What explains it. */
    public String lead() {
        return reason == Reason.BROKEN
                ? frame.say("link.broken.text") + " " + frame.say("link.lead")
                : frame.say("link.lead");
    }

    /** Says that it was not recorded, or that nobody knows, if so. */
    public Optional<Notice> notice() {
        return switch (reason) {
            case NOT_RECORDED -> Optional.of(Notice.trouble(frame, "pressed.not-recorded"));
            case UNCONFIRMED -> Optional.of(Notice.care(frame, "pressed.unconfirmed"));
            case ASKED, BROKEN, SENT -> Optional.empty();
        };
    }

    /** Whether it was sent, so that there is nothing more to ask. */
    public boolean sent() {
        return reason == Reason.SENT;
    }
}
