package followthrough.web.page;

import java.util.Optional;

/**
 * The form that asks people of the office for the mail address to sign in with.
 *
 * @param mail as typed
 * @param to the path of the page that they wanted; empty if none
 */
public record EnterPage(Frame frame, Reason reason, String mail, String to, Errors errors) {
    /** Why it is shown. */
    public enum Reason {
        /** Somebody came to the front door. */
        ASKED,
        /** Somebody wanted a page for which they have to be signed in. */
        NEEDED,
        /** A link did not sign anybody in. */
        ENDED,
        /** They signed out. */
        LEFT,
        /** A link was sent; the answer is the same whether or not the address is known. */
        SENT,
        /** It surely was not recorded. */
        NOT_RECORDED,
        /** Nobody knows whether it was recorded. */
        UNCONFIRMED
    }

    /** The empty form. */
    public static EnterPage of(Frame frame, Reason reason, String to) {
        return new EnterPage(frame, reason, "", to, Errors.NONE);
    }

    /** The title, saying first if something has to be mended. */
    public String title() {
        return errors.isEmpty() ? heading() : frame.say("errors.prefix", heading());
    }

    /** What stands at the top. */
    public String heading() {
        return switch (reason) {
            case ASKED, NEEDED, LEFT, NOT_RECORDED, UNCONFIRMED -> frame.say("enter.title");
            case ENDED -> frame.say("enter.ended.title");
            case SENT -> frame.say("enter.sent.title");
        };
    }

    /** What explains it. */
    public String lead() {
        return switch (reason) {
            case ASKED, LEFT, NOT_RECORDED, UNCONFIRMED -> frame.say("enter.lead");
            case NEEDED -> frame.say("enter.needed") + " " + frame.say("enter.lead");
            case ENDED -> frame.say("enter.ended.text") + " " + frame.say("enter.lead");
            case SENT -> frame.say("enter.sent.text");
        };
    }

    /** Says what came of the last press, where that needs saying. */
    public Optional<Notice> notice() {
        return switch (reason) {
            case LEFT -> Optional.of(Notice.good(frame, "enter.left"));
            case NOT_RECORDED -> Optional.of(Notice.trouble(frame, "pressed.not-recorded"));
            case UNCONFIRMED -> Optional.of(Notice.care(frame, "pressed.unconfirmed"));
            case ASKED, NEEDED, ENDED, SENT -> Optional.empty();
        };
    }

    /** Whether a link was sent, so that there is nothing more to ask. */
    public boolean sent() {
        return reason == Reason.SENT;
    }
}
