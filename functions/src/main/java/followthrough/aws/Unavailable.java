package followthrough.aws;

/**
 * A service could not do what was asked, through no fault of the request: it was throttled, out of reach or broken.
 * Trying again later is right, and never counts as a reason to give up.
 */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean perhapsDone;

    /**
     * A request failed.
     *
     * @param what the service and what was asked of it, without any value
     * @param perhapsDone whether it may have been done all the same, the reply alone being lost
     */
    public Unavailable(String what, boolean perhapsDone, Throwable cause) {
        super(what, cause);
        this.perhapsDone = perhapsDone;
    }

    /** Something is not there which has to be, and will be. */
    public Unavailable(String what, boolean perhapsDone) {
        super(what);
        this.perhapsDone = perhapsDone;
    }

    /** Whether it may have been done all the same. */
    public boolean perhapsDone() {
        return perhapsDone;
    }
}
