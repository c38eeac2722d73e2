package followthrough.followup;

/** What is due of a follow-up. */
public enum FollowUpTask {
    /** The customer is asked, and told what was done. */
    ASK,
    /** They are asked again, gently and once. */
    REPEAT,
    /** The question is closed. */
    CLOSE
}
