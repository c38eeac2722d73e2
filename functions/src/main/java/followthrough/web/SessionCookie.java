package followthrough.web;

import followthrough.session.Session;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * The cookies that browsers of the business have, one for each kind of session. Browsers take a name that begins so
 * from this host alone, over a safe connection and for all of its paths; no script reads it, and no other site's page
 * sends it along with a form.
 */
enum SessionCookie {
    DEVICE("__Host-device", Session.Kind.DEVICE),
    OFFICE("__Host-office", Session.Kind.SIGN_IN);

    private final String cookie;
    private final Session.Kind kind;

    SessionCookie(String cookie, Session.Kind kind) {
        this.cookie = cookie;
        this.kind = kind;
    }

    /** The kind of session that it opens. */
    Session.Kind kind() {
        return kind;
    }

    /** The value that a request brings. */
    Optional<String> in(Request request) {
        return request.cookie(cookie);
    }

    /** Sets it, for as long as its session can last. */
    String set(String value) {
        return write(value, kind.most());
    }

    /** Takes it away. */
    String clear() {
        return write("", Duration.ZERO);
    }

    private String write(String value, Duration age) {
        return String.format(
                Locale.ROOT,
                "%s=%s; Max-Age=%d; Path=/; Secure; HttpOnly; SameSite=Lax",
                cookie,
                value,
                age.toSeconds());
    }
}
