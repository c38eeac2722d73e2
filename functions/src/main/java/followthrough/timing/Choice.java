package followthrough.timing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands between a customer and us about the time.
 *
 * @param timing what they chose
 * @param proposal what we propose, if anything
 * @param since the sequence of the concern with which the timing last changed
 * @param before what they had chosen until then, where it was ended by what staff said, who may have been mistaken
 * @param unable when people said that they cannot do it
 */
public record Choice(
        Timing timing, Optional<Proposal> proposal, long since, Optional<Timing> before, List<Unable> unable) {
    /** What stands on telling. */
    public static final Choice NOTHING =
            new Choice(Timing.Undecided.YET, Optional.empty(), 1, Optional.empty(), List.of());

    /** Keeps a copy that cannot change. */
    public Choice {
        unable = List.copyOf(unable);
    }

    /** The appointment, if there is one. */
    public Optional<Appointment> appointment() {
        return appointment(timing);
    }

    /** The appointment that was ended by what staff said, if there was one. */
    public Optional<Appointment> appointmentBefore() {
        return before.flatMap(Choice::appointment);
    }

    private static Optional<Appointment> appointment(Timing timing) {
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

    /** Another timing, of the transition with that sequence. */
    public Choice timed(Timing other, long sequence) {
        return new Choice(other, Optional.empty(), sequence, Optional.empty(), unable);
    }

    /** Another timing, after what staff said; this one is remembered in case that was a mistake. */
    public Choice ended(Timing other, long sequence) {
        return new Choice(other, Optional.empty(), sequence, Optional.of(timing), unable);
    }

    /** The same with that proposed. */
    public Choice proposing(Proposal proposed) {
        return new Choice(timing, Optional.of(proposed), since, before, unable);
    }

    /** The same timing with other facts about it, which take nothing back that a page has shown. */
    public Choice with(Timing adjusted) {
        return new Choice(adjusted, proposal, since, before, unable);
    }

    /** The same, now that whoever has that appointment cannot make it. What is over is forgotten. */
    public Choice unableToMake(Appointment appointment, Instant now) {
        Unable another = new Unable(appointment.with(), appointment.occupied());
        Stream<Unable> others = unable.stream().filter(one -> !one.isOver(now) && !one.equals(another));
        return new Choice(timing, proposal, since, before, Stream.concat(others, Stream.of(another)).toList());
    }

    /** All that takes time as far as this concern goes: what others have taken, and when people cannot do it. */
    public List<Claim> taken(List<Claim> others) {
        return Stream.concat(others.stream(), unable.stream().map(Unable::claim)).toList();
    }
}
