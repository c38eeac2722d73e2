package followthrough.journey.language;

/** A browser without JavaScript: opens pages, sends forms, goes where it is led. */
public final class Browser {
    static final String FORM = "application/x-www-form-urlencoded";
    private static final int SEE_OTHER = 303;

    private final Http http;

    Browser(Http http) {
        this.http = http;
    }

    /** Opens a path or a whole address. */
    public Page open(String where) {
        Answer answer = http.get(where);
        return answer.status() == SEE_OTHER ? open(answer.location().orElseThrow()) : new Page(this, answer);
    }

    Page post(String where, String body) {
        Answer answer = http.post(where, body, "Content-Type", FORM);
        return answer.status() == SEE_OTHER ? open(answer.location().orElseThrow()) : new Page(this, answer);
    }

    Http http() {
        return http;
    }
}
