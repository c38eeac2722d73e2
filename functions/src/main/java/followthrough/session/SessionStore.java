package followthrough.session;

import followthrough.limit.Allowance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where sessions are kept. All of it throws {@link followthrough.aws.Unavailable} when the store is out of reach. */
interface SessionStore {
    /**
     * Puts a session down where none of that id is.
     *
     * @return the one that has the id now
     */
    Session add(Session session);

    /** The session with an id, read consistently. */
    Optional<Session> load(String id);

    /** All that were not swept yet, of everybody. */
    List<Session> all();

    /** Notes that somebody pressed something in a session, unless it was ended meanwhile. */
    void use(Session session, Instant at);

    /** Ends a session, if it is there and was not ended before. */
    void end(String id, Instant at);

    /**
     * Records that somebody asked to sign in.
     *
     * @param nonce makes this asking one of its own
     * @return the allowance that is used up, if one is; then nothing is recorded
     */
    Optional<Allowance> record(SignInAsked asked, Instant at, String nonce, List<Allowance> allowances);
}
