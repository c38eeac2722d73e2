package followthrough.concern;

import followthrough.customer.CustomerKeys;
import followthrough.customer.PhoneNumbers;
import followthrough.limit.Allowance;
import followthrough.link.Pseudonyms;
import followthrough.promise.Promise;
import followthrough.team.AnswerPromise;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What customers express about their concern after telling it. Each act is one write on a file that was read before,
 * tried again on what stands there now if somebody was quicker.
 */
public final class Expressions {
    private final ConcernChange change;
    private final CustomerKeys customers;
    private final CustomerLimits limits;
    private final InstantSource clock;

    /**
     * Writes acts to a store.
     *
     * @param limited whether customers are limited at all
     */
    public Expressions(
            ConcernStore store, SettingsSource settings, Pseudonyms pseudonyms, InstantSource clock, boolean limited) {
        this.change = new ConcernChange(store, settings);
        this.customers = new CustomerKeys(pseudonyms);
        this.limits = new CustomerLimits(limited);
        this.clock = clock;
    }

    /**
     * Around an act.
     *
     * @param source a keyed hash of the network address that it came from
     * @param by the id of the staff member who does it for them; empty where they do it themselves
     */
    public record Context(String source, Settings settings, String by) {
        /** Around an act of a customer's own. */
        public Context(String source, Settings settings) {
            this(source, settings, "");
        }
    }

    /**
     * The customer adds something. The same words again within ten minutes are the same message.
     *
     * @throws followthrough.aws.Unavailable if it was not recorded, or if that cannot be known; so do all acts
     */
    public Outcome message(ConcernFile file, String typed, Context context) {
        return switch (TellingRules.checkWords(typed)) {
            case Checked.Invalid<String>(List<FieldProblem> problems) -> new Outcome.Refused(problems);
            case Checked.Valid<String>(String words) -> save(file, acting(context), now -> add(now, words));
        };
    }

    private Optional<Transition> add(ConcernFile file, String words) {
        Instant now = clock.instant();
        boolean repeated = file.wasJustAdded(words, now);
        return repeated ? Optional.empty() : Optional.of(CustomerRules.addMessage(file.concern(), words, now));
    }

    /**
     * The customer asks for a call, by the office or by a manager. It is promised for when an answer would be.
     *
     * @param phone to be rung, where none is known yet
     */
    public Outcome askForCall(ConcernFile file, Promise.Party by, String phone, Context context) {
        if (!file.person().phone().isEmpty()) {
            return save(file, acting(context), now -> callFor(now.concern(), by, context.settings()));
        }
        if (phone.isBlank()) {
            return new Outcome.Refused(List.of(FieldProblem.of("phone", "error.phone.missing")));
        }
        return switch (correctContact(file, file.concern().sequence(), Contact.phoneOnly(phone), context)) {
            case Outcome.Recorded(ConcernFile reachable) -> askForCall(reachable, by, phone, context);
            case Outcome other -> other;
        };
    }

    private Optional<Transition> callFor(Concern concern, Promise.Party by, Settings settings) {
        Instant now = clock.instant();
        Instant due =
                settings.service(concern.service())
                        .map(service -> AnswerPromise.answerBy(settings, service, concern.urgent(), now))
                        .orElseGet(() -> settings.nextAnswered(now));
        return CustomerRules.askForCall(concern, by, due, now);
    }

    /** The customer says whether what was promised happened. Where nobody asked, it changes nothing. */
    public Outcome sayWhetherItHappened(ConcernFile file, boolean happened, Context context) {
        return save(
                file,
                acting(context),
                now -> new WorkRules(context.settings(), clock.instant()).said(now.concern(), happened));
    }

    /**
     * The customer corrects how and where to find them.
     *
     * @param seen the sequence of the concern that the page showed
     */
    public Outcome correctContact(ConcernFile file, long seen, Contact contact, Context context) {
        PhoneNumbers phones = phones(context);
        return switch (ContactCorrection.apply(contact, file.person(), phones)) {
            case Checked.Invalid<Person>(List<FieldProblem> problems) -> new Outcome.Refused(problems);
            case Checked.Valid<Person>(Person person) ->
                    fitting(
                            save(file, correcting(file, person, context), now -> correct(now, seen, contact, context)),
                            contact,
                            phones);
        };
    }

    private static PhoneNumbers phones(Context context) {
        return PhoneNumbers.like(context.settings().business().phone().number());
    }

    /** A correction that did not fit what stands there now was not written. */
    private static Outcome fitting(Outcome outcome, Contact contact, PhoneNumbers phones) {
        return outcome instanceof Outcome.Recorded(ConcernFile file) && corrected(file, contact, phones).isPresent()
                ? new Outcome.Outdated(file)
                : outcome;
    }

    private Optional<Transition> correct(ConcernFile file, long seen, Contact contact, Context context) {
        boolean outdated = file.wasSince(CustomerEvent.ContactCorrected.KIND, seen);
        return corrected(file, contact, phones(context))
                .filter(_ -> !outdated)
                .map(person -> transition(file, person, contact.revoke(), context.by()));
    }

    /** Who the customer is after the correction; empty if it changes nothing. */
    private static Optional<Person> corrected(ConcernFile file, Contact contact, PhoneNumbers phones) {
        return switch (ContactCorrection.apply(contact, file.person(), phones)) {
            case Checked.Valid<Person>(Person person) when !person.equals(file.person()) -> Optional.of(person);
            case Checked<Person> _ -> Optional.empty();
        };
    }

    private Transition transition(ConcernFile file, Person person, boolean revoke, String by) {
        List<String> before = keys(file.person());
        List<String> after = keys(person);
        return CustomerRules.correctContact(file.concern(), file.person(), person, revoke, by, clock.instant())
                .withCustomers(
                        Stream.concat(
                                        difference(after, before).map(key -> new Transition.Customer(key, true)),
                                        difference(before, after).map(key -> new Transition.Customer(key, false)))
                                .toList());
    }

    private List<String> keys(Person person) {
        return customers.of(person.mail(), person.phone());
    }

    private static Stream<String> difference(List<String> of, List<String> without) {
        return of.stream().filter(key -> !without.contains(key));
    }

    private List<Allowance> acting(Context context) {
        return limits.ofActing(context.source(), context.settings().limits(), clock.instant());
    }

    private List<Allowance> correcting(ConcernFile file, Person person, Context context) {
        boolean otherMail = person.hasMail() && !person.mail().equalsIgnoreCase(file.person().mail());
        return otherMail
                ? limits.ofOtherMail(context.source(), context.settings().limits(), clock.instant())
                : acting(context);
    }

    private Outcome save(
            ConcernFile file, List<Allowance> allowances, Function<ConcernFile, Optional<Transition>> act) {
        return change.act(file, allowances, now -> Verdict.of(act.apply(now)));
    }
}
