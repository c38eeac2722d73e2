package followthrough.fieldwork;

import followthrough.concern.ConcernFile;
import followthrough.concern.Contact;
import followthrough.concern.Expressions;
import followthrough.concern.Outcome;
import followthrough.concern.Tidying;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.util.List;

/** What staff press to put concerns in order. Pressing again changes nothing more. */
public final class TidyActs {
    /** The field of the words to a customer whose matter is not ours. */
    public static final String KIND_WORDS = "kind-words";

    private final Tidying tidying;
    private final Expressions expressions;
    private final SettingsSource settings;

    /**
     * @param expressions without the limits of customers
     */
    public TidyActs(Tidying tidying, Expressions expressions, SettingsSource settings) {
        this.tidying = tidying;
        this.expressions = expressions;
        this.settings = settings;
    }

    /** It is no concern of anybody's; nobody is told. */
    public Outcome spam(ConcernFile file, StaffMember member) {
        return tidying.spam(file, member);
    }

    /**
     * It is not ours to mend; the customer reads why, and what else they can do.
     *
     * @param typed kind words to them
     */
    public Outcome notOurs(ConcernFile file, StaffMember member, String typed) {
        return switch (Reason.check(typed, true, KIND_WORDS)) {
            case Checked.Valid<String>(String words) -> tidying.notOurs(file, member, words);
            case Checked.Invalid<String>(List<FieldProblem> problems) -> new Outcome.Refused(problems);
        };
    }

    /**
     * It is the same as another concern of the same customer.
     *
     * @param reference of the other, as typed
     * @return the other concern, where both are one
     */
    public Outcome duplicate(ConcernFile file, StaffMember member, String reference) {
        return tidying.merge(file, member, reference);
    }

    /**
     * It is about another kind of work.
     *
     * @param service the id of that
     */
    public Outcome changeService(ConcernFile file, StaffMember member, String service) {
        return tidying.changeService(file, member, service);
    }

    /** That it was put aside was a mistake. */
    public Outcome restore(ConcernFile file, StaffMember member) {
        return tidying.restore(file, member);
    }

    /**
     * It had ended, and one of us opens it again.
     *
     * @param typed why, in words for the customer
     */
    public Outcome openAgain(ConcernFile file, StaffMember member, String typed) {
        return switch (Reason.check(typed, true, "words")) {
            case Checked.Valid<String>(String words) -> tidying.openAgain(file, member, words);
            case Checked.Invalid<String>(List<FieldProblem> problems) -> new Outcome.Refused(problems);
        };
    }

    /**
     * How and where to find the customer is put right for them.
     *
     * @param seen the sequence of the concern that the page showed
     */
    public Outcome correct(ConcernFile file, StaffMember member, long seen, Contact contact) {
        return expressions.correctContact(
                file, seen, contact, new Expressions.Context("", settings.current(), member.id()));
    }
}
