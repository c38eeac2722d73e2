package followthrough.fieldwork;

import followthrough.concern.Channel;
import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.Person;
import followthrough.concern.Reception;
import followthrough.concern.Submission;
import followthrough.concern.Telling;
import followthrough.concern.TellingRules;
import followthrough.concern.Told;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes down what a customer says while talking with them. Whoever told us something before is recognized, so that
 * they need not say again who they are. The limits for strangers do not hold here.
 */
public final class OnBehalf {
    /** How many of their concerns are looked at for each way to reach them. */
    private static final int LOOKED_AT = 5;

    private final ConcernStore concerns;
    private final CustomerStore customers;
    private final CustomerKeys keys;
    private final Reception reception;

    public OnBehalf(ConcernStore concerns, CustomerStore customers, CustomerKeys keys, Reception reception) {
        this.concerns = concerns;
        this.customers = customers;
        this.keys = keys;
        this.reception = reception;
    }

    /**
     * A report as it was typed.
     *
     * @param key made with the page, so that the same page pressed twice is one report
     * @param access how to get in
     */
    public record Typed(Telling telling, String access, String key) {}

    /** How writing it down ended. */
    public sealed interface Outcome {
        /** It is recorded, now or by the same page before. */
        record Recorded(Concern concern) implements Outcome {}

        /** It cannot be, for these reasons. */
        record Refused(List<FieldProblem> problems) implements Outcome {}
    }

    /**
     * What a customer told us before, latest first; one query for each way to reach them, and one for each concern.
     *
     * @param mail as typed; may be empty, and so may be the phone number, but not both
     */
    public Checked<List<ConcernFile>> before(String mail, String phone, Settings settings) {
        return switch (TellingRules.checkReach(mail, phone, settings)) {
            case Checked.Valid<Person>(Person person) -> new Checked.Valid<>(before(person));
            case Checked.Invalid<Person>(List<FieldProblem> wrong) -> new Checked.Invalid<>(wrong);
        };
    }

    private List<ConcernFile> before(Person person) {
        return keys.of(person.mail(), person.phone()).stream()
                .flatMap(key -> customers.concernsOf(key, LOOKED_AT).stream())
                .distinct()
                .flatMap(id -> concerns.load(id).stream())
                .sorted(Comparator.comparing((ConcernFile file) -> file.concern().origin().toldAt()).reversed())
                .limit(LOOKED_AT)
                .toList();
    }

    /**
     * Records it, in one request.
     *
     * @param member who wrote it down
     * @throws followthrough.aws.Unavailable if it was not recorded, or if that cannot be known
     */
    public Outcome record(Typed typed, StaffMember member, Settings settings) {
        return switch (TellingRules.check(typed.telling(), typed.access(), settings)) {
            case Checked.Invalid<Told>(List<FieldProblem> wrong) -> new Outcome.Refused(wrong);
            case Checked.Valid<Told>(Told told) -> record(told, typed.key(), member, settings);
        };
    }

    private Outcome record(Told told, String key, StaffMember member, Settings settings) {
        Submission submission = new Submission(Channel.STAFF, Optional.of(member.id()), key, "");
        return switch (reception.tell(told, submission, settings)) {
            case Reception.Outcome.Recorded(Concern concern) -> new Outcome.Recorded(concern);
            case Reception.Outcome.TooMany _, Reception.Outcome.KeyUsedOtherwise _ ->
                    throw new IllegalStateException("Staff are not limited, and ids of reports differ");
        };
    }
}
