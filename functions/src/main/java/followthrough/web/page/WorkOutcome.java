package followthrough.web.page;

import java.util.List;

/**
 * What can be said of what came of the work.
 *
 * @param seen what forms carry, so that a press on something that changed since is known
 * @param goes whether somebody can say that they are there, or that nobody opened
 * @param there whether they said that they are there
 * @param rings whether a call is owed, so that somebody can say that they reached nobody
 * @param tries how often that was so
 * @param settled whether it is settled, which can be taken back
 * @param amends what may be given without asking
 * @param notes what the team noted for itself, oldest first
 */
public record WorkOutcome(
        long seen,
        boolean goes,
        boolean there,
        boolean rings,
        int tries,
        boolean settled,
        List<Option> amends,
        List<TimelineEntry> notes) {
    public WorkOutcome {
        amends = List.copyOf(amends);
        notes = List.copyOf(notes);
    }
}
