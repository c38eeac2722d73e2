package followthrough.link;

/** Whose view a link opens. A link of one scope never opens another. */
public enum Scope {
    /** One concern, for its customer. */
    CONCERN("c");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
