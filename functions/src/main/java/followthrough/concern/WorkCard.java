package followthrough.concern;

import followthrough.promise.Promise;
import followthrough.timing.Appointment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A concern as it stands in a list of work, as long as it is open or somebody should look after it: facts alone, enough
 * to say what is to be done and when.
 *
 * @param since the sequence of the concern with which its timing last changed
 * @param owner the id of whoever answers for it, or {@link Concern#OFFICE}
 * @param due the promises that have not ended
 * @param call whether the customer is to be told something by phone
 * @param waitsUntil the date until which the customer asked to be left alone
 * @param doubtful whether its appointment no longer fits the settings, which somebody has to settle
 * @param soonest when somebody has to do something about it, at the latest: lists are sorted by it
 * @param said what was said last after what was told, if anything was
 * @param troubles why somebody who leads should look after it
 */
public record WorkCard(
        String concern,
        long since,
        String reference,
        String service,
        String owner,
        boolean urgent,
        Optional<Meeting> meeting,
        List<Promise.Id> due,
        boolean call,
        Optional<LocalDate> waitsUntil,
        boolean doubtful,
        Instant soonest,
        Optional<Said> said,
        List<Trouble> troubles) {
    public WorkCard {
        due = List.copyOf(due);
        troubles = List.copyOf(troubles);
    }

    /**
     * The appointment.
     *
     * @param number tells it from other appointments of its concern
     * @param sequence rises at each change of it
     * @param with the id of the staff member
     * @param start when the customer expects it
     * @param awaited whether nobody has said so far how it ended
     */
    public record Meeting(
            long number,
            int sequence,
            String with,
            Instant start,
            Instant end,
            boolean onTheWay,
            boolean arrived,
            boolean awaited) {}

    /** The card of a concern. */
    static WorkCard of(Concern concern) {
        return new WorkCard(
                concern.id(),
                concern.choice().since(),
                concern.reference(),
                concern.service(),
                concern.owner(),
                concern.urgent(),
                concern.appointment().map(appointment -> meeting(concern, appointment)),
                concern.promises().due().stream().map(Promise::id).toList(),
                !concern.correspondence().calls().tasks().isEmpty(),
                concern.choice().timing().nextAsking(),
                concern.appointment().filter(Appointment::doubtful).isPresent(),
                soonest(concern),
                concern.correspondence().said(),
                Trouble.in(concern));
    }

    private static Meeting meeting(Concern concern, Appointment appointment) {
        return new Meeting(
                appointment.number(),
                appointment.sequence(),
                appointment.with(),
                appointment.start(),
                appointment.end(),
                appointment.progress().onTheWay().isPresent(),
                appointment.progress().arrived().isPresent(),
                concern.promises().due().stream().anyMatch(promise -> promise.by() == Promise.Party.STAFF));
    }

    private static Instant soonest(Concern concern) {
        Stream<Instant> promised = concern.promises().due().stream().map(promise -> begins(concern, promise));
        Stream<Instant> calls = concern.correspondence().calls().tasks().stream().map(CallTask::since);
        return Stream.concat(promised, calls).min(Comparator.naturalOrder()).orElse(concern.origin().toldAt());
    }

    /** Whoever comes has to be there when it begins. */
    private static Instant begins(Concern concern, Promise promise) {
        return promise.by() == Promise.Party.STAFF
                ? concern.appointment().map(Appointment::start).orElse(promise.due())
                : promise.due();
    }

    /** In whose list of work it stands as long as it is open: of whoever answers for it, has the time, and all. */
    List<String> readers() {
        return Stream.concat(
                        Stream.concat(Stream.of(owner), meeting.stream().map(Meeting::with)).distinct(),
                        Stream.of(ConcernStore.EVERYBODY))
                .toList();
    }
}
