package followthrough.web.page;

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
        NOT_RECORDED
    }

    /** The empty form. */
    public static LinkPage of(Frame frame, Reason reason) {
        return new LinkPage(frame, reason, "", false, Errors.NONE);
    }
}
