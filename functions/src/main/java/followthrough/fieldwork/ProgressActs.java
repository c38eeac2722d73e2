package followthrough.fieldwork;

import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.OutcomeRules;
import followthrough.concern.ProgressRules;
import followthrough.concern.Verdict;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.words.FieldProblem;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;

/** What staff press about how an appointment is going. The customer hears of it at once. */
public final class ProgressActs {
    /** By how many minutes somebody can be late. */
    public static final List<Integer> MINUTES = List.of(15, 30, 60, 120);

    private final ConcernChange change;
    private final SettingsSource settings;
    private final InstantSource clock;

    public ProgressActs(ConcernStore store, SettingsSource settings, InstantSource clock) {
        this.change = new ConcernChange(store, settings);
        this.settings = settings;
        this.clock = clock;
    }

    /** They are on the way. */
    public StaffActs.Outcome onTheWay(ConcernFile file, OutcomeActs.Typed press) {
        return near(file, (now, rules) -> rules.onTheWay(now.concern(), pressed(press)));
    }

    /**
     * They are late.
     *
     * @param typed by how many minutes, one of {@link #MINUTES}
     */
    public StaffActs.Outcome late(ConcernFile file, OutcomeActs.Typed press, String typed) {
        return MINUTES.stream()
                .filter(minutes -> Integer.toString(minutes).equals(typed))
                .findFirst()
                .map(minutes ->
                        near(
                                file,
                                (now, rules) -> rules.late(now.concern(), pressed(press), Duration.ofMinutes(minutes))))
                .orElseGet(() -> refused("minutes", "error.late.minutes"));
    }

    /**
     * What was said last was a mistake. The customer is told so if they were told the other.
     *
     * @param what {@code on-the-way} or {@code late}
     */
    public StaffActs.Outcome takeBack(ConcernFile file, StaffMember member, String what) {
        return new StaffActs.Outcome.Recorded(change.apply(file, now -> now.takeBack(what, member, rules())));
    }

    private StaffActs.Outcome near(ConcernFile file, BiFunction<ConcernFile, ProgressRules, Verdict> act) {
        return StaffActs.Outcome.of(change.act(file, List.of(), latest -> act.apply(latest, rules())));
    }

    private OutcomeRules.Pressed pressed(OutcomeActs.Typed press) {
        return new OutcomeRules.Pressed(press.member(), PressTime.of(press.at(), clock.instant()), press.seen());
    }

    private static StaffActs.Outcome refused(String field, String key) {
        return new StaffActs.Outcome.Refused(List.of(FieldProblem.of(field, key)));
    }

    private ProgressRules rules() {
        return new ProgressRules(settings.current(), clock.instant());
    }
}
