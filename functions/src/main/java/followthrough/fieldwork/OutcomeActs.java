package followthrough.fieldwork;

import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.OutcomeEvent.How;
import followthrough.concern.OutcomeRules;
import followthrough.concern.OutcomeRules.Pressed;
import followthrough.concern.Retracting;
import followthrough.concern.Verdict;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What staff press about what came of the work. A press may come late from a phone without reception: it counts as of
 * when it was pressed.
 */
public final class OutcomeActs {
    private final ConcernChange change;
    private final Retracting retracting;
    private final SettingsSource settings;
    private final InstantSource clock;

    public OutcomeActs(ConcernStore store, SettingsSource settings, InstantSource clock) {
        this.change = new ConcernChange(store, settings);
        this.retracting = new Retracting(store, settings, clock);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A press as it came.
     *
     * @param at when, by the phone's clock, as an ISO instant; may be anything
     * @param seen the sequence with which the timing had last changed as far as the page knew
     */
    public record Typed(StaffMember member, String at, OptionalLong seen) {}

    /** They are at the door. */
    public StaffActs.Outcome arrived(ConcernFile file, Typed press) {
        return save(file, now -> rules().arrived(now.concern(), pressed(press)));
    }

    /** They were at the door, and nobody opened. */
    public StaffActs.Outcome nobodyThere(ConcernFile file, Typed press) {
        return save(file, now -> rules().nobodyThere(now.concern(), pressed(press)));
    }

    /**
     * They rang, and reached nobody.
     *
     * @param before how often that was so before, as the page had it
     */
    public StaffActs.Outcome notReached(ConcernFile file, Typed press, int before) {
        return save(file, now -> rules().notReached(now.concern(), pressed(press), before, now.timesTried()));
    }

    /**
     * The work is done, or some of it.
     *
     * @param words what was done and, where some is left, what
     * @param all whether nothing is left
     */
    public StaffActs.Outcome done(ConcernFile file, Typed press, String words, boolean all) {
        return all
                ? settled(file, press, words, "done", How.DONE)
                : saying(words, "done", said -> save(file, now -> saying(now, said, partlyDone(now, press))));
    }

    /**
     * It is settled, by the work or by an answer, with these words for the customer.
     *
     * @param field that they were typed into
     */
    public StaffActs.Outcome settled(ConcernFile file, Typed press, String words, String field, How how) {
        if (how == How.MAIL && !file.isReachedByMail()) {
            return new StaffActs.Outcome.Refused(List.of(FieldProblem.of("way", "error.way.mail")));
        }
        return saying(
                words,
                field,
                said ->
                        save(
                                file,
                                now ->
                                        saying(
                                                now,
                                                said,
                                                rules().resolve(
                                                                now.concern(),
                                                                pressed(press),
                                                                how,
                                                                now.isFirstTry()))));
    }

    /** That it was settled was a mistake. */
    public StaffActs.Outcome takeUpAgain(ConcernFile file, StaffMember member) {
        return save(file, now -> now.takeUpAgain(member, rules()));
    }

    /**
     * That they were there, that nobody was, or that some is left was a mistake.
     *
     * @param place of the event that said it, as the page had it
     */
    public StaffActs.Outcome takeBack(ConcernFile file, StaffMember member, String place) {
        return StaffActs.Outcome.of(retracting.takeBack(file, member, place));
    }

    private Verdict partlyDone(ConcernFile now, Typed press) {
        return rules().partlyDone(now.concern(), pressed(press));
    }

    /** The same words a moment ago are the same press again. */
    private Verdict saying(ConcernFile now, String said, Verdict verdict) {
        return now.wasJustReported(said, clock.instant()) ? new Verdict.Nothing() : verdict.saying(said);
    }

    private static StaffActs.Outcome saying(String typed, String field, Function<String, StaffActs.Outcome> act) {
        return switch (Reason.check(typed, true, field)) {
            case Checked.Invalid<String>(List<FieldProblem> problems) -> new StaffActs.Outcome.Refused(problems);
            case Checked.Valid<String>(String words) -> act.apply(words);
        };
    }

    private Pressed pressed(Typed press) {
        Instant now = clock.instant();
        return new Pressed(press.member(), PressTime.of(press.at(), now), press.seen());
    }

    private OutcomeRules rules() {
        return new OutcomeRules(settings.current(), clock.instant());
    }

    private StaffActs.Outcome save(ConcernFile file, Function<ConcernFile, Verdict> rule) {
        return StaffActs.Outcome.of(change.act(file, List.of(), rule));
    }
}
