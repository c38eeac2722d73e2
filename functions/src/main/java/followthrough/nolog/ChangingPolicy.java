package followthrough.nolog;

import followthrough.concern.TellingRules;
import followthrough.link.Pseudonyms;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the log for managers, and writes down what they change because of it. Whoever had to say no in the time that
 * they look at is told, once their quiet hours are over. The same page pressed twice is one change.
 */
public final class ChangingPolicy {
    private static final int ID_LENGTH = 20;

    private final NoLog log;
    private final Pseudonyms pseudonyms;
    private final InstantSource clock;

    public ChangingPolicy(NoLog log, Pseudonyms pseudonyms, InstantSource clock) {
        this.log = log;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /**
     * As it was typed.
     *
     * @param key made with the page
     * @param reason its code
     * @param service its id; empty if all are meant
     * @param days how many days the page showed
     */
    public record Typed(String key, String reason, String service, String note, int days) {}

    /** How it ended. */
    public sealed interface Outcome {
        /** It is written down, now or by the same page before. */
        record Recorded() implements Outcome {}

        /** It cannot be, for these reasons. */
        record Refused(List<FieldProblem> problems) implements Outcome {}
    }

    /** What was said no to in the last so many days, by the clock there. */
    public NoReport report(int days, ZoneId zone) {
        NoReport.Time time = NoReport.Time.last(days, zone, clock.instant());
        return new NoReport(time, log.read(time.before(), time.until()));
    }

    /**
     * Writes it down, in one transaction after a read of the log.
     *
     * @throws followthrough.aws.Unavailable if it was not written, or if that cannot be known
     */
    public Outcome change(Typed typed, StaffMember by, Settings settings) {
        List<FieldProblem> problems = new ArrayList<>();
        String note = note(typed.note(), problems);
        if (typed.reason().isEmpty()) {
            problems.add(FieldProblem.of("reason", "error.no.reason"));
        }
        return problems.isEmpty() ? change(typed, note, by, settings) : new Outcome.Refused(problems);
    }

    private Outcome change(Typed typed, String note, StaffMember by, Settings settings) {
        Instant now = clock.instant();
        NoReport.Time time = NoReport.Time.last(typed.days(), settings.business().zone(), now);
        Policy policy = new Policy(id(typed), by.id(), typed.reason(), typed.service(), now);
        Map<String, Instant> readers = readers(time, policy, settings, now);
        if (readers.isEmpty()) {
            return new Outcome.Refused(List.of(FieldProblem.of("reason", "error.no-log.nobody")));
        }
        log.record(new NoLog.Change(policy, note), time.from(), readers);
        return new Outcome.Recorded();
    }

    /** Who said no, of those who are still there, and until when they are left in peace. */
    private Map<String, Instant> readers(NoReport.Time time, Policy policy, Settings settings, Instant now) {
        return log.between(time.from(), time.until()).stream()
                .map(NoLog.Line::entry)
                .filter(policy::isAbout)
                .map(Entry::who)
                .distinct()
                .flatMap(who -> settings.staffMember(who).stream())
                .collect(
                        Collectors.toMap(
                                StaffMember::id,
                                member -> settings.quietHours().undisturbed(now, now, settings.zoneOf(member))));
    }

    private String id(Typed typed) {
        return pseudonyms
                .of("policy", typed.key(), typed.reason(), typed.service(), typed.note())
                .substring(0, ID_LENGTH);
    }

    private static String note(String typed, List<FieldProblem> problems) {
        if (typed.isBlank()) {
            problems.add(FieldProblem.of("note", "error.no-log.note"));
            return "";
        }
        return switch (TellingRules.checkWords(typed)) {
            case Checked.Valid<String>(String words) -> words;
            case Checked.Invalid<String>(List<FieldProblem> wrong) -> {
                wrong.forEach(it -> problems.add(new FieldProblem("note", it.key(), it.arguments())));
                yield "";
            }
        };
    }
}
