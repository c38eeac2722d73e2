package followthrough.timing;

import java.util.Optional;

/**
 * What stands between a customer and us about the time.
 *
 * @param timing what they chose
 * @param proposal what we propose, if anything
 * @param since the sequence of the concern with which the timing last changed
 */
public record Choice(Timing timing, Optional<Proposal> proposal, long since) {
    /** What stands on telling. */
    public static final Choice NOTHING = new Choice(Timing.Undecided.YET, Optional.empty(), 1);

    /** The appointment, if there is one. */
    public Optional<Appointment> appointment() {
        return timing instanceof Appointment appointment ? Optional.of(appointment) : Optional.empty();
    }

    /**
     * Whether the timing changed after a page was made.
     *
     * @param seen the sequence of the concern that the page showed
     */
    public boolean changedSince(long seen) {
        return seen < since;
    }

    /** The same with that proposed. */
    public Choice proposing(Proposal proposed) {
        return new Choice(timing, Optional.of(proposed), since);
    }

    /** The same timing with other facts about it, which take nothing back that a page has shown. */
    public Choice with(Timing adjusted) {
        return new Choice(adjusted, proposal, since);
    }
}
