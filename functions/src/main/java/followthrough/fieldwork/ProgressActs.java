package followthrough.fieldwork;

import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.ProgressRules;
import followthrough.concern.Transition;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.words.FieldProblem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
    public StaffActs.Outcome onTheWay(ConcernFile file, StaffMember member) {
        return near(file, (now, rules) -> rules.onTheWay(now.concern(), member));
    }

    /**
     * They are late.
     *
     * @param typed by how many minutes, one of {@link #MINUTES}
     */
    public StaffActs.Outcome late(ConcernFile file, StaffMember member, String typed) {
        return MINUTES.stream()
                .filter(minutes -> Integer.toString(minutes).equals(typed))
                .findFirst()
                .map(minutes ->
                        near(file, (now, rules) -> rules.late(now.concern(), member, Duration.ofMinutes(minutes))))
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

    private StaffActs.Outcome near(ConcernFile file, BiFunction<ConcernFile, ProgressRules, Optional<Transition>> act) {
        Instant now = clock.instant();
        return ProgressRules.isNear(file.concern(), now)
                ? new StaffActs.Outcome.Recorded(change.apply(file, latest -> act.apply(latest, rules())))
                : refused("slot", "error.progress.far");
    }

    private static StaffActs.Outcome refused(String field, String key) {
        return new StaffActs.Outcome.Refused(List.of(FieldProblem.of(field, key)));
    }

    private ProgressRules rules() {
        return new ProgressRules(settings.current(), clock.instant());
    }
}
