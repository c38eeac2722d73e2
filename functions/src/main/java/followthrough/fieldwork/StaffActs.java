package followthrough.fieldwork;

import followthrough.concern.Concern;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.TellingRules;
import followthrough.concern.Transition;
import followthrough.concern.WorkRules;
import followthrough.promise.Promise;
import followthrough.team.OpeningHours;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.Span;
import followthrough.team.StaffMember;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What staff press. Each act is one write on a concern that was read before; pressing again changes nothing more. */
public final class StaffActs {
    private static final int FURTHEST_DAYS = 90;
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

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
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Settings now = settings.current();
        OpeningHours hours =
                now.service(concern.service()).map(now::teamOf).or(() -> now.team(now.office())).orElseThrow().hours();
        Optional<Instant> end = date(typed.strip()).map(date -> endOfWork(date, hours));
        Instant furthest = clock.instant().plusSeconds(FURTHEST_DAYS * 86_400L);
        Optional<Instant> fitting = end.filter(due -> due.isAfter(clock.instant()) && due.isBefore(furthest));
        if (fitting.isEmpty()) {
            problems.add(FieldProblem.of("newsBy", "error.newsBy.date", FURTHEST_DAYS));
        }
        return fitting;
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** When work ends on a date, also on one on which there is none. */
    private static Instant endOfWork(LocalDate date, OpeningHours hours) {
        ZoneId zone = hours.zone();
        List<Span> spans = hours.on(date);
        LocalTime end = spans.isEmpty() ? END_OF_WORK : spans.getLast().to();
        return end.equals(LocalTime.MIDNIGHT)
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : date.atTime(end).atZone(zone).toInstant();
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
