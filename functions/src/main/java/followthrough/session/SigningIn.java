package followthrough.session;

import followthrough.link.Pseudonyms;
import followthrough.team.StaffMember;
import java.util.Optional;

/** Signs people in by the links that were mailed to them, one session a link. */
public final class SigningIn {
    private final Sessions sessions;
    private final Pseudonyms pseudonyms;

    /**
     * @param pseudonyms make the id of a session of its link
     */
    public SigningIn(Sessions sessions, Pseudonyms pseudonyms) {
        this.sessions = sessions;
        this.pseudonyms = pseudonyms;
    }

    /**
     * Signs somebody in by a link that opens to them; pressed again, it is the same session.
     *
     * @return the cookie's value; empty if the session that the link began was ended
     */
    public Optional<String> by(StaffMember member, String link) {
        return sessions.begin(pseudonyms.of("sign-in", link), member);
    }
}
