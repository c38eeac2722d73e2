package followthrough.followup;

import java.time.Instant;

/**
 * Whose work a resolution was, pinned when it was said: whoever leaves or passes the customer on later keeps it.
 *
 * @param resolution the sequence of the transition that resolved it, which tells it from all others of its concern
 * @param who the id of the staff member who did the work
 * @param team the id of the team that does such work
 * @param at when it was resolved
 * @param handedOver whether we had passed it from one person to another
 * @param firstTime whether the first appointment or answer did it: nothing was left, and nobody said before that it was
 *     resolved
 * @param kept how many promises that have ended were kept in time
 * @param promised how many promises have ended, but for those that better ones replaced
 */
public record Credit(
        long resolution,
        String who,
        String team,
        Instant at,
        boolean handedOver,
        boolean firstTime,
        int kept,
        int promised) {}
