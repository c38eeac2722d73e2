package followthrough.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What can be said of what came of the work.
 *
 * @param seen what forms carry, so that a press on something that changed since is known
 * @param goes whether somebody can say that they are there, or that nobody opened
 * @param there whether they said that they are there
 * @param rings whether a call is owed, so that somebody can say that they reached nobody
 * @param tries how often that was so
 * @param settled whether it is settled, which can be taken back
 * @param followUp what the customer answered whether it is totally resolved, if they did
 * @param slip what was said last that can be taken back, if anything
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
        Optional<WorkFollowUp> followUp,
        Optional<Slip> slip,
        List<Option> amends,
        List<TimelineEntry> notes) {
    public WorkOutcome {
        amends = List.copyOf(amends);
        notes = List.copyOf(notes);
    }

    /**
     * Something that was said and can be taken back.
     *
     * @param what its kind
     * @param place where it stands
     */
    public record Slip(String what, String place) {}
}
