package followthrough.fieldwork;

import followthrough.concern.Concern;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.TellingRules;
import followthrough.concern.Transition;
import followthrough.concern.WorkRules;
import followthrough.promise.Promise;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.timing.FullSlot;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What staff press. Each act is one write on a concern that was read before; pressing again changes nothing more. */
public final class StaffActs {
    private final ConcernChange change;
    private final SettingsSource settings;
    private final InstantSource clock;

    public StaffActs(ConcernStore store, SettingsSource settings, InstantSource clock) {
        this.change = new ConcernChange(store, settings);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * An answer as it was typed.
     *
     * @param byPhone whether it was said already
     * @param newsBy an ISO date; may be empty
     */
    public record Answer(String words, boolean byPhone, String newsBy) {}

    /** How an act ended. */
    public sealed interface Outcome {
        /** It is recorded, now or before. */
        record Recorded(ConcernFile file) implements Outcome {}

        /** It cannot be, for these reasons. */
        record Refused(List<FieldProblem> problems) implements Outcome {}

        /** It no longer fits what stands there now, which is this. */
        record Outdated(ConcernFile file) implements Outcome {}

        /** It is full, of which the office has to be warned before it books that. */
        record Full(ConcernFile file, FullSlot full) implements Outcome {}

        /** The same as of any act about a concern; nobody of the business is limited. */
        static Outcome of(followthrough.concern.Outcome outcome) {
            return switch (outcome) {
                case followthrough.concern.Outcome.Recorded(ConcernFile file) -> new Recorded(file);
                case followthrough.concern.Outcome.Refused(List<FieldProblem> problems) -> new Refused(problems);
                case followthrough.concern.Outcome.Outdated(ConcernFile file) -> new Outdated(file);
                case followthrough.concern.Outcome.TooMany _ ->
                        throw new IllegalStateException("Nobody of the business is limited");
            };
        }
    }

    /**
     * Somebody takes a concern on.
     *
     * @param typed by when the customer hears again at the latest, an ISO date; may be empty
     */
    public Outcome take(ConcernFile file, StaffMember member, String typed) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Instant> newsBy = newsBy(typed, file.concern(), problems);
        return problems.isEmpty()
                ? save(file, concern -> rules().take(concern, member, newsBy))
                : new Outcome.Refused(problems);
    }

    /** What was promised happened. */
    public Outcome happened(ConcernFile file, Promise.Id promise, boolean inTime) {
        return save(file, concern -> rules().happened(concern, promise, inTime));
    }

    /** That it happened was pressed by mistake. */
    public Outcome unsay(ConcernFile file, Promise.Id promise) {
        return save(file, concern -> rules().unsay(concern, promise));
    }

    /** What was promised did not happen. */
    public Outcome missed(ConcernFile file, Promise.Id promise) {
        return save(file, concern -> rules().missed(concern, promise));
    }

    /** Somebody answers the customer. The same answer again, by the same person, is the same one pressed twice. */
    public Outcome answer(ConcernFile file, StaffMember member, Answer answer) {
        List<FieldProblem> problems = new ArrayList<>();
        String words = words(answer.words(), problems);
        Optional<Instant> newsBy = newsBy(answer.newsBy(), file.concern(), problems);
        if (!answer.byPhone() && !file.isReachedByMail()) {
            problems.add(FieldProblem.of("way", "error.way.mail"));
        }
        return problems.isEmpty()
                ? saveFile(
                        file,
                        now ->
                                now.wasJustAnswered(words, clock.instant())
                                        ? Optional.empty()
                                        : rules().answer(now.concern(), member, words, answer.byPhone(), newsBy))
                : new Outcome.Refused(problems);
    }

    private static String words(String typed, List<FieldProblem> problems) {
        return switch (TellingRules.checkWords(typed)) {
            case Checked.Valid<String>(String words) -> words;
            case Checked.Invalid<String>(List<FieldProblem> wrong) -> {
                problems.addAll(wrong);
                yield "";
            }
        };
    }

    private Optional<Instant> newsBy(String typed, Concern concern, List<FieldProblem> problems) {
        return new NewsDay(settings.current(), clock.instant()).read(typed, concern, "newsBy", problems);
    }

    private WorkRules rules() {
        return new WorkRules(settings.current(), clock.instant());
    }

    private Outcome save(ConcernFile file, Function<Concern, Optional<Transition>> act) {
        return saveFile(file, now -> act.apply(now.concern()));
    }

    private Outcome saveFile(ConcernFile file, Function<ConcernFile, Optional<Transition>> act) {
        return new Outcome.Recorded(change.apply(file, act));
    }
}
