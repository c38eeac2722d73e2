package followthrough.journal;

/** How an event stands from which not all that hangs is done. */
public enum Standing {
    /** It is being done, or will be. */
    PENDING,
    /** It failed time and again; a person has to put it back. */
    ASIDE
}
