package followthrough.nolog;

import followthrough.concern.TellingRules;
import followthrough.link.Pseudonyms;
import followthrough.team.NoReason;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what staff said no to. The same page pressed twice is one entry. */
public final class SayingNo {
    private static final int ID_LENGTH = 20;

    private final NoLog log;
    private final Pseudonyms pseudonyms;
    private final InstantSource clock;

    public SayingNo(NoLog log, Pseudonyms pseudonyms, InstantSource clock) {
        this.log = log;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /**
     * As it was typed.
     *
     * @param key made with the page
     * @param reason its code
     * @param concern the id of a concern that is there; empty where the caller has none
     */
    public record Typed(
            String key, String asked, String reason, String why, String offered, String service, String concern) {}

    /** How it ended. */
    public sealed interface Outcome {
        /** It is written down, now or by the same page before. */
        record Recorded() implements Outcome {}

        /** It cannot be, for these reasons. */
        record Refused(List<FieldProblem> problems) implements Outcome {}
    }

    /**
     * Writes it down, in one request.
     *
     * @throws followthrough.aws.Unavailable if it was not written, or if that cannot be known
     */
    public Outcome record(Typed typed, StaffMember member, Settings settings) {
        List<FieldProblem> problems = new ArrayList<>();
        String asked = words("asked", typed.asked(), Optional.of("error.no.asked"), problems);
        if (settings.noReasons().stream().noneMatch(reason -> reason.id().equals(typed.reason()))) {
            problems.add(FieldProblem.of("reason", "error.no.reason"));
        }
        Optional<String> other = Optional.of(typed.reason()).filter(NoReason.OTHER::equals);
        Said said =
                new Said(
                        asked,
                        words("why", typed.why(), other.map(_ -> "error.no.why"), problems),
                        words("offered", typed.offered(), Optional.empty(), problems));
        if (!typed.service().isEmpty() && settings.service(typed.service()).isEmpty()) {
            problems.add(FieldProblem.of("service", "error.service.unknown"));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        Entry entry =
                new Entry(id(typed), member.id(), typed.reason(), typed.service(), typed.concern(), clock.instant());
        log.record(new NoLog.Line(entry, said));
        return new Outcome.Recorded();
    }

    private String id(Typed typed) {
        return pseudonyms
                .of(
                        "no",
                        typed.key(),
                        typed.asked(),
                        typed.reason(),
                        typed.why(),
                        typed.offered(),
                        typed.service(),
                        typed.concern())
                .substring(0, ID_LENGTH);
    }

    /** What was written down today so far, by the clock there, latest first. */
    public List<NoLog.Line> today(ZoneId zone) {
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
        return log.between(midnight, now.plusMillis(1));
    }

    /**
     * @param missing what is said where nothing was typed; empty where nothing need be
     */
    private static String words(String field, String typed, Optional<String> missing, List<FieldProblem> problems) {
        if (typed.isBlank()) {
            missing.ifPresent(key -> problems.add(FieldProblem.of(field, key)));
            return "";
        }
        return switch (TellingRules.checkWords(typed)) {
            case Checked.Valid<String>(String words) -> words;
            case Checked.Invalid<String>(List<FieldProblem> wrong) -> {
                wrong.forEach(it -> problems.add(new FieldProblem(field, it.key(), it.arguments())));
                yield "";
            }
        };
    }
}
