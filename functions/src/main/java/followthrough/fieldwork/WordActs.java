package followthrough.fieldwork;

import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.FollowingUp;
import followthrough.concern.Verdict;
import followthrough.concern.WordRules;
import followthrough.followup.Cause;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What staff say, promise and give of their own accord. */
public final class WordActs {
    private final ConcernChange change;
    private final SettingsSource settings;
    private final InstantSource clock;

    public WordActs(ConcernStore store, SettingsSource settings, InstantSource clock) {
        this.change = new ConcernChange(store, settings);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * They promise news.
     *
     * @param words of what
     * @param day an ISO date by whose end of work the customer hears
     */
    public StaffActs.Outcome promise(ConcernFile file, StaffMember member, String words, String day) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Instant> due =
                new NewsDay(settings.current(), clock.instant()).read(day, file.concern(), "until", problems);
        if (day.isBlank()) {
            problems.add(FieldProblem.of("until", "error.promise.day"));
        }
        String said = checked(words, true, "promise", problems);
        return problems.isEmpty()
                ? save(file, (rules, now) -> rules.promiseNews(now, member, said, due.orElseThrow()))
                : new StaffActs.Outcome.Refused(problems);
    }

    /** They note something for whoever works on it; the customer does not see it. */
    public StaffActs.Outcome note(ConcernFile file, StaffMember member, String words) {
        List<FieldProblem> problems = new ArrayList<>();
        String said = checked(words, true, "note", problems);
        return problems.isEmpty()
                ? save(file, (rules, now) -> rules.note(now, member, said))
                : new StaffActs.Outcome.Refused(problems);
    }

    /**
     * They give something to make up for what went wrong.
     *
     * @param what the id of it in the settings
     * @param words a word with it; may be empty
     */
    public StaffActs.Outcome makeAmends(ConcernFile file, StaffMember member, String what, String words) {
        List<FieldProblem> problems = new ArrayList<>();
        String said = checked(words, false, "kind-word", problems);
        return problems.isEmpty()
                ? save(file, (rules, now) -> rules.makeAmends(now, member, what, said))
                : new StaffActs.Outcome.Refused(problems);
    }

    /**
     * They say why something was still open after it was resolved.
     *
     * @param code of one of {@link Cause}
     */
    public StaffActs.Outcome because(ConcernFile file, StaffMember member, String code) {
        return Cause.of(code)
                .map(cause ->
                        StaffActs.Outcome.of(
                                change.act(
                                        file,
                                        List.of(),
                                        now ->
                                                new FollowingUp(settings.current(), clock.instant())
                                                        .because(now.concern(), member, cause))))
                .orElseGet(
                        () -> new StaffActs.Outcome.Refused(List.of(FieldProblem.of("cause", "error.cause.missing"))));
    }

    private static String checked(String typed, boolean needed, String field, List<FieldProblem> problems) {
        return switch (Reason.check(typed, needed, field)) {
            case Checked.Valid<String>(String words) -> words;
            case Checked.Invalid<String>(List<FieldProblem> wrong) -> {
                problems.addAll(wrong);
                yield "";
            }
        };
    }

    private StaffActs.Outcome save(ConcernFile file, BiFunction<WordRules, ConcernFile, Verdict> rule) {
        return StaffActs.Outcome.of(
                change.act(
                        file, List.of(), now -> rule.apply(new WordRules(settings.current(), clock.instant()), now)));
    }
}
