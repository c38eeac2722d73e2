package followthrough.link;

/** Whose view a link opens. A link of one scope never opens another. */
public enum Scope {
    /** One concern, for its customer. */
    CONCERN("c"),
    /** The work of one staff member. */
    STAFF("s"),
    /** The work of a team, for whoever reads its mailbox. */
    TEAM("t"),
    /** One signed-in browser of a staff member. */
    SESSION("b"),
    /** One sign-in of somebody of the office. */
    SIGN_IN("i");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
