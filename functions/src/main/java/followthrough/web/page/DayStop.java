package followthrough.web.page;

/**
 * An appointment that goes on now or comes next, with all that is needed to go there or to ring.
 *
 * @param now whether its time has begun
 * @param visit whether they go there; else they call
 * @param words the beginning of what was told
 * @param lastBy who said last what follows
 * @param last the beginning of what was said last after that; empty if nothing was
 * @param seen what forms carry, so that a press on something that changed since is known
 */
public record DayStop(
        DayLine line,
        boolean now,
        boolean visit,
        Contact contact,
        String words,
        String lastBy,
        String last,
        boolean onTheWay,
        boolean there,
        long seen) {}
