package followthrough.fieldwork;

import followthrough.concern.CallRules;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.Transition;
import followthrough.team.Role;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.words.FieldProblem;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What staff press about calls to customers whom no letter reaches. Pressing again changes nothing more. */
public final class CallActs {
    private static final Set<Role> DECIDE = Set.of(Role.MANAGER, Role.OWNER);

    private final ConcernChange change;
    private final SettingsSource settings;
    private final InstantSource clock;

    public CallActs(ConcernStore store, SettingsSource settings, InstantSource clock) {
        this.change = new ConcernChange(store, settings);
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether somebody decides whether letters go out again. */
    public static boolean decides(StaffMember member) {
        return member.roles().stream().anyMatch(DECIDE::contains);
    }

    /**
     * The customer was told.
     *
     * @param places what they were told, as the page had it
     */
    public StaffActs.Outcome told(ConcernFile file, StaffMember member, List<String> places) {
        return save(file, now -> rules().told(now.concern(), member, places));
    }

    /**
     * Nobody answered.
     *
     * @param before how often that was so before, as the page had it
     */
    public StaffActs.Outcome missed(ConcernFile file, StaffMember member, int before) {
        return save(file, now -> rules().missed(now.concern(), member, before));
    }

    /** The number is not the customer's. */
    public StaffActs.Outcome wrongNumber(ConcernFile file, StaffMember member) {
        return save(file, now -> rules().wrongNumber(now.concern(), member));
    }

    /** Letters reach the customer again, as a manager says. */
    public StaffActs.Outcome reaches(ConcernFile file, StaffMember member) {
        return decides(member)
                ? save(file, now -> CallRules.reach(now, member.id(), clock.instant()))
                : new StaffActs.Outcome.Refused(List.of(FieldProblem.of("who", "error.who.manager")));
    }

    private CallRules rules() {
        return new CallRules(settings.current(), clock.instant());
    }

    private StaffActs.Outcome save(ConcernFile file, Function<ConcernFile, Optional<Transition>> act) {
        return new StaffActs.Outcome.Recorded(change.apply(file, act));
    }
}
