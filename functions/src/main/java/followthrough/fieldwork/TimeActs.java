package followthrough.fieldwork;

import followthrough.concern.Choosing;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.TimingRules;
import followthrough.concern.UrgencyRules;
import followthrough.concern.Verdict;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.timing.FullSlot;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** What staff press about when the work happens. They are not held to the notice that customers give. */
public final class TimeActs {
    private final Choosing choosing;
    private final ConcernStore store;
    private final ConcernChange change;
    private final SettingsSource settings;
    private final InstantSource clock;

    public TimeActs(Choosing choosing, ConcernStore store, SettingsSource settings, InstantSource clock) {
        this.choosing = choosing;
        this.store = store;
        this.change = new ConcernChange(store, settings);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A time as staff chose it.
     *
     * @param slot its code
     * @param reason in words for the customer; may be empty
     */
    public record Time(String slot, String reason) {}

    /** Proposes a time to the customer. */
    public StaffActs.Outcome propose(ConcernFile file, StaffMember member, Time time) {
        return outcome(file, choosing.propose(file.concern().id(), time.slot(), member));
    }

    /** Takes a time for the customer, or moves their appointment to it; of a move they are told why. */
    public StaffActs.Outcome book(ConcernFile file, StaffMember member, Time time) {
        return explained(file, time, reason -> choosing.book(file.concern().id(), time.slot(), member, reason));
    }

    /**
     * The office takes a time for the customer, or moves their appointment to it, even where it is full: then warned of
     * it first.
     *
     * @param warned of what they were warned; may be anything
     */
    public StaffActs.Outcome bookOver(ConcernFile file, StaffMember member, Time time, String warned) {
        return explained(
                file, time, reason -> choosing.bookOver(file.concern().id(), time.slot(), member, reason, warned));
    }

    private StaffActs.Outcome explained(ConcernFile file, Time time, Function<String, Choosing.Outcome> act) {
        boolean isMove = file.concern().appointment().filter(booked -> !booked.isOver(clock.instant())).isPresent();
        return switch (Reason.check(time.reason(), isMove, "reason")) {
            case Checked.Invalid<String>(List<FieldProblem> problems) -> new StaffActs.Outcome.Refused(problems);
            case Checked.Valid<String>(String reason) -> outcome(file, act.apply(reason));
        };
    }

    /**
     * Gives the appointment up; the customer is told why.
     *
     * @param seen the sequence with which the timing had last changed as far as the page knew
     */
    public StaffActs.Outcome cancel(ConcernFile file, StaffMember member, String typed, OptionalLong seen) {
        return explained(file, typed, "reason", (now, _) -> rules().cancel(now.concern(), member, seen));
    }

    /** An appointment that no longer fits the settings stands all the same. */
    public StaffActs.Outcome keep(ConcernFile file) {
        return new StaffActs.Outcome.Recorded(change.apply(file, now -> rules().keep(now.concern())));
    }

    /** It is not urgent after all; the customer is told why. */
    public StaffActs.Outcome makeOrdinary(ConcernFile file, StaffMember member, String typed) {
        return explained(
                file,
                typed,
                "explanation",
                (now, reason) ->
                        Verdict.of(
                                new UrgencyRules(settings.current(), clock.instant())
                                        .makeOrdinary(now.concern(), member, reason)));
    }

    private interface Explained {
        Verdict act(ConcernFile now, String reason);
    }

    private StaffActs.Outcome explained(ConcernFile file, String typed, String field, Explained act) {
        return switch (Reason.check(typed, true, field)) {
            case Checked.Invalid<String>(List<FieldProblem> problems) -> new StaffActs.Outcome.Refused(problems);
            case Checked.Valid<String>(String reason) ->
                    StaffActs.Outcome.of(change.act(file, List.of(), now -> act.act(now, reason).saying(reason)));
        };
    }

    private StaffActs.Outcome outcome(ConcernFile file, Choosing.Outcome outcome) {
        return switch (outcome) {
            case Choosing.Outcome.Taken _ ->
                    new StaffActs.Outcome.Recorded(store.load(file.concern().id()).orElse(file));
            case Choosing.Outcome.Refused(List<FieldProblem> problems) -> new StaffActs.Outcome.Refused(problems);
            case Choosing.Outcome.Full(FullSlot full) -> new StaffActs.Outcome.Full(file, full);
            case Choosing.Outcome.Gone(Instant _) -> refused("error.slot.gone");
            case Choosing.Outcome.Outdated _, Choosing.Outcome.Unknown _, Choosing.Outcome.TooMany _ ->
                    refused("error.slot.closed");
        };
    }

    private static StaffActs.Outcome refused(String key) {
        return new StaffActs.Outcome.Refused(List.of(FieldProblem.of("slot", key)));
    }

    private TimingRules rules() {
        return new TimingRules(settings.current(), clock.instant());
    }
}
