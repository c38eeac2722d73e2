package followthrough.concern;

import followthrough.reminder.Reminders;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a customer hears from us about their concern.
 *
 * @param reach which letters reach them
 * @param held letters that wait until their quiet hours are over
 * @param calls what a person still has to tell them by phone
 * @param reminders which they want, and which they had
 * @param said what was said last after what was told, if anything was
 */
public record Correspondence(Reach reach, List<HeldMail> held, Calls calls, Reminders reminders, Optional<Said> said) {
    public Correspondence {
        held = List.copyOf(held);
    }

    /** What stands on telling. */
    static Correspondence beginning(boolean mailGiven) {
        return new Correspondence(
                mailGiven ? Reach.ALL : Reach.NONE, List.of(), Calls.NONE, Reminders.NONE_YET, Optional.empty());
    }

    Correspondence with(Reach other) {
        return new Correspondence(other, held, calls, reminders, said);
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
        return new Correspondence(reach, waiting, calls, reminders, said);
    }

    Correspondence with(Reminders other) {
        return new Correspondence(reach, held, calls, other, said);
    }

    Correspondence with(Calls other) {
        return new Correspondence(reach, held, other, reminders, said);
    }

    /** The same after that was said. */
    Correspondence saying(Said last) {
        return new Correspondence(reach, held, calls, reminders, Optional.of(last));
    }

    /** The same with nothing that waits, and nobody who has to call. */
    Correspondence over() {
        return holdingNothing().with(Calls.NONE);
    }

    /** The same, now that letters reach them: what was to be told by phone is written to them. */
    Correspondence reached(Instant at) {
        Stream<HeldMail> written = calls.tasks().stream().map(task -> new HeldMail(task.place(), at));
        return with(Reach.ALL).withHeld(Stream.concat(held.stream(), written).toList()).with(Calls.NONE);
    }
}
