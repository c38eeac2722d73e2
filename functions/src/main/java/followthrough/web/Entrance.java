package followthrough.web;

import followthrough.session.Sessions;
import followthrough.team.Settings;
import java.util.Optional;

/** Lets in whoever is signed in, with one read of the table. A look writes nothing; a press makes the session last. */
final class Entrance {
    private final Sessions sessions;
    private final SessionCookie cookie;

    Entrance(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** Who comes in with a request; nobody by a press on another site's page. */
    Optional<Sessions.SignedIn> open(Request request, Settings now) {
        if (CrossSite.isPressedIn(request)) {
            return Optional.empty();
        }
        Optional<Sessions.SignedIn> in = cookie.in(request).flatMap(value -> sessions.open(cookie.kind(), value, now));
        if (request.method().equals("POST")) {
            in.ifPresent(sessions::press);
        }
        return in;
    }

    /** Signs out whoever is signed in, in this browser. */
    Response leave(Request request, Settings now, String to) {
        open(request, now).ifPresent(in -> sessions.end(in.session().id()));
        return left(to);
    }

    /** Leads on, and takes the cookie away. */
    Response left(String to) {
        return Response.seeOther(to).withCookie(cookie.clear());
    }

    /** Leads on, with the cookie. */
    Response entered(String value, String to) {
        return Response.seeOther(to).withCookie(cookie.set(value));
    }
}
