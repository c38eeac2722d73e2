package followthrough.concern;

import followthrough.reminder.Reminders;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a customer hears from us about their concern.
 *
 * @param reach which letters reach them
 * @param held letters that wait until their quiet hours are over
 * @param calls what a person still has to tell them by phone, oldest first
 * @param reminders which they want, and which they had
 */
public record Correspondence(Reach reach, List<HeldMail> held, List<CallTask> calls, Reminders reminders) {
    public Correspondence {
        held = List.copyOf(held);
        calls = List.copyOf(calls);
    }

    /** What stands on telling. */
    static Correspondence beginning(boolean mailGiven) {
        return new Correspondence(mailGiven ? Reach.ALL : Reach.NONE, List.of(), List.of(), Reminders.NONE_YET);
    }

    Correspondence with(Reach other) {
        return new Correspondence(other, held, calls, reminders);
    }

    /** The same with one letter more that waits. */
    Correspondence holding(HeldMail mail) {
        return withHeld(Stream.concat(held.stream(), Stream.of(mail)).toList());
    }

    /** The same without a letter that waited. */
    Correspondence without(HeldMail mail) {
        return withHeld(held.stream().filter(waiting -> !waiting.equals(mail)).toList());
    }

    /** The same with nothing that waits. */
    Correspondence holdingNothing() {
        return withHeld(List.of());
    }

    private Correspondence withHeld(List<HeldMail> waiting) {
        return new Correspondence(reach, waiting, calls, reminders);
    }

    Correspondence with(Reminders other) {
        return new Correspondence(reach, held, calls, other);
    }

    Correspondence withCalls(List<CallTask> open) {
        return new Correspondence(reach, held, open, reminders);
    }
}
