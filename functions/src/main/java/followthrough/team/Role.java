package followthrough.team;

/** What a staff member does, and so what they may see and change. */
public enum Role {
    /** Goes to customers or calls them. */
    FIELD,
    /** Answers the phone, proposes times, keeps the board. */
    OFFICE,
    /** Hears what went wrong, reads results. */
    MANAGER,
    /** Changes settings. */
    OWNER
}
