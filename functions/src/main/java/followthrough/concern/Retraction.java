package followthrough.concern;

import followthrough.journal.JournalEvent;
import followthrough.promise.Promise;
import followthrough.promise.Promise.Outcome;
import followthrough.promise.Promise.Party;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.timing.Appointment;
import followthrough.timing.DayClaims;
import followthrough.timing.Slot;
import followthrough.timing.Slots;
import followthrough.timing.Slots.Booker;
import followthrough.timing.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes back what staff said of what came of the work: that they were there, that nobody was, or that some is left. It
 * stands again as it did before, as far as it can: an appointment stands again if nobody has taken its time since.
 */
public final class Retraction {
    private static final Set<String> SAYINGS =
            Set.of(OutcomeEvent.Arrived.KIND, OutcomeEvent.NobodyThere.KIND, OutcomeEvent.PartlyDone.KIND);

    /** How long after its end an appointment can stand again, so that whoever had it can say how it ended. */
    private static final Duration STILL = Duration.ofHours(12);

    private final Settings settings;
    private final Instant now;
    private final Promising promising;

    Retraction(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
        this.promising = new Promising(settings, now);
    }

    /** What was said last, if it can be taken back: nothing was made of it since. */
    public static Optional<JournalEvent> last(ConcernFile file) {
        return file.journal().reversed().stream()
                .filter(event -> SAYINGS.contains(event.kind()) && !file.isTakenBack(event))
                .findFirst()
                .filter(event -> file.concern().state().isOpen() && holds(file.concern(), event));
    }

    private static boolean holds(Concern concern, JournalEvent event) {
        return ConcernEvent.of(event) instanceof OutcomeEvent.Arrived arrived
                ? concern.appointment()
                        .filter(booked -> booked.number() == arrived.appointment().number())
                        .filter(booked -> booked.progress().arrived().isPresent())
                        .isPresent()
                : concern.choice().since() == event.id().sequence();
    }

    /**
     * Takes it back.
     *
     * @param place of the event that said it, as the page knew it
     * @param read what is taken on the days of the appointment that was ended with it
     */
    Verdict of(ConcernFile file, StaffMember member, String place, List<DayClaims> read) {
        if (file.wasAbout(OutcomeEvent.TakenBack.KIND, place)) {
            return new Verdict.Nothing();
        }
        return last(file)
                .filter(said -> said.id().place().equals(place))
                .<Verdict>map(said -> new Verdict.Do(takenBack(file, member, said, read)))
                .orElseGet(Verdict.Outdated::new);
    }

    private Transition takenBack(ConcernFile file, StaffMember member, JournalEvent said, List<DayClaims> read) {
        Concern concern = file.concern();
        Change change = Change.of(concern);
        boolean wasThere = said.kind().equals(OutcomeEvent.Arrived.KIND);
        Optional<Appointment> had = concern.choice().appointmentBefore();
        Optional<Appointment> stands =
                wasThere
                        ? concern.appointment().map(Retraction::notThere)
                        : had.filter(ended -> isFree(concern, ended, read)).map(Appointment::again);
        boolean lost = !wasThere && had.isPresent() && stands.isEmpty();
        change = change.with(wasThere ? going(change, stands) : timed(change, stands, lost));
        Optional<Instant> quiet =
                new TimingRules(settings, now)
                        .heldUntil(concern, member.id(), stands.map(Appointment::start).orElse(Instant.MAX));
        OutcomeEvent event =
                new OutcomeEvent.TakenBack(
                        new By(member.id(), Optional.empty()),
                        said.id().place(),
                        said.kind(),
                        stands.map(Booked::of),
                        lost,
                        quiet.isPresent());
        change = promisesOf(file, said, lost, change.and(quiet, event));
        return promising.withNews(change).at(now).judgedBy(read);
    }

    private static Appointment notThere(Appointment booked) {
        return booked.going(booked.progress().arrivedAt(Optional.empty()));
    }

    private static Concern going(Change change, Optional<Appointment> stands) {
        Concern concern = change.concern();
        return stands.map(booked -> concern.with(concern.choice().with(booked))).orElse(concern);
    }

    private static Concern timed(Change change, Optional<Appointment> stands, boolean lost) {
        Concern concern = change.concern();
        Timing before = concern.choice().before().filter(_ -> !lost).orElse(Timing.Undecided.YET);
        return concern.timed(stands.<Timing>map(booked -> booked).orElse(before));
    }

    private boolean isFree(Concern concern, Appointment ended, List<DayClaims> read) {
        return now.isBefore(ended.end().plus(STILL))
                && settings.service(concern.service())
                        .filter(service ->
                                new Slots(settings, service, Booker.STAFF, now)
                                        .isFree(slot(concern, ended), concern.taken(read)))
                        .isPresent();
    }

    private Slot slot(Concern concern, Appointment ended) {
        return new Slot(
                concern.service(),
                ended.with(),
                ended.promised(),
                ended.occupied(),
                settings.staffMember(ended.with()).map(settings::zoneOf).orElse(settings.business().zone()));
    }

    /** What was kept by saying it is not kept, and what was promised with it need not be. */
    private Change promisesOf(ConcernFile file, JournalEvent said, boolean lost, Change taken) {
        Change change =
                lost
                        ? taken
                        : promising.replaceAll(unrepeated(taken, said.at()), promise -> wasGivenAt(promise, said.at()));
        for (JournalEvent event : file.with(said)) {
            change =
                    switch (ConcernEvent.of(event)) {
                        case PromiseEvent.Kept kept -> again(change, kept.promise(), kept.outcome(), Outcome.DUE, lost);
                        case PromiseEvent.Amended right ->
                                again(change, right.promise(), right.outcome(), Outcome.BROKEN, lost);
                        default -> change;
                    };
        }
        return change;
    }

    /** What was promised with it, and had been promised just so before, is not promised twice. */
    private static Change unrepeated(Change change, Instant at) {
        Change once = change;
        for (Promise promise : change.concern().promises().due()) {
            Concern concern = once.concern();
            once =
                    wasGivenAt(promise, at)
                            ? once.with(concern.with(concern.promises().withoutRepeated(promise.id())))
                            : once;
        }
        return once;
    }

    /** The promise as it stood before, unless somebody said more about it since; of a time that is lost, replaced. */
    private static Change again(Change change, Promise.Id id, Outcome said, Outcome before, boolean lost) {
        Concern concern = change.concern();
        Outcome outcome = lost ? Outcome.REPLACED : before;
        boolean holds = concern.promises().find(id).filter(promise -> promise.outcome() == said).isPresent();
        return holds && (!lost || id.by() == Party.STAFF)
                ? change.and(concern.with(concern.promises().ended(id, outcome)), new PromiseEvent.Amended(id, outcome))
                : change;
    }

    private static boolean wasGivenAt(Promise promise, Instant at) {
        return promise.made().truncatedTo(ChronoUnit.MILLIS).equals(at.truncatedTo(ChronoUnit.MILLIS));
    }
}
