package followthrough.concern;

import followthrough.customer.CustomerKeys;
import followthrough.customer.PhoneNumbers;
import followthrough.link.Pseudonyms;
import followthrough.team.AnswerPromise;
import followthrough.team.Settings;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Duration;
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
    /** Within how long the same words again are the same message, pressed twice or sent again. */
    private static final Duration SAME_MESSAGE = Duration.ofMinutes(10);

    private final ConcernChange change;
    private final CustomerKeys customers;
    private final InstantSource clock;

    public Expressions(ConcernStore store, Pseudonyms pseudonyms, InstantSource clock) {
        this.change = new ConcernChange(store);
        this.customers = new CustomerKeys(pseudonyms);
        this.clock = clock;
    }

    /** How an act ended. */
    public sealed interface Outcome {
        /** It is recorded, now or before; this is the concern after it. */
        record Recorded(ConcernFile file) implements Outcome {}

        /** It cannot be, for these reasons. */
        record Refused(List<FieldProblem> problems) implements Outcome {}

        /** Somebody changed the same thing since the page was shown; this is what stands there now. */
        record Outdated(ConcernFile file) implements Outcome {}
    }

    /**
     * The customer adds something. The same words again within ten minutes are the same message.
     *
     * @throws followthrough.aws.Unavailable if it was not recorded, or if that cannot be known; so do all acts
     */
    public Outcome message(ConcernFile file, String typed) {
        return switch (TellingRules.checkWords(typed)) {
            case Checked.Invalid<String>(List<FieldProblem> problems) -> new Outcome.Refused(problems);
            case Checked.Valid<String>(String words) -> save(file, now -> add(now, words));
        };
    }

    private Optional<Transition> add(ConcernFile file, String words) {
        Instant now = clock.instant();
        boolean repeated =
                file.journal().reversed().stream()
                        .takeWhile(event -> event.at().isAfter(now.minus(SAME_MESSAGE)))
                        .filter(event -> event.kind().equals(ConcernEvent.MessageAdded.KIND))
                        .findFirst()
                        .filter(event -> file.wordsOf(event).equals(words))
                        .isPresent();
        return repeated ? Optional.empty() : Optional.of(file.concern().addMessage(words, now));
    }

    /**
     * The customer asks for a call, by the office or by a manager. It is promised for when an answer would be.
     *
     * @param phone to be rung, where none is known yet
     */
    public Outcome askForCall(ConcernFile file, Promise.Party by, String phone, Settings settings) {
        if (!file.person().phone().isEmpty()) {
            return save(file, now -> now.concern().askForCall(by, callBy(now.concern(), settings), clock.instant()));
        }
        if (phone.isBlank()) {
            return new Outcome.Refused(List.of(FieldProblem.of("phone", "error.phone.missing")));
        }
        Contact number = new Contact(Optional.empty(), Optional.of(phone), Optional.empty(), Optional.empty());
        return switch (correctContact(file, file.concern().sequence(), number, settings)) {
            case Outcome.Recorded(ConcernFile reachable) -> askForCall(reachable, by, phone, settings);
            case Outcome other -> other;
        };
    }

    private Instant callBy(Concern concern, Settings settings) {
        Instant now = clock.instant();
        return settings.service(concern.service())
                .map(service -> AnswerPromise.answerBy(settings, service, concern.urgent(), now))
                .orElseGet(() -> settings.nextAnswered(now));
    }

    /**
     * The customer corrects how and where to find them.
     *
     * @param seen the sequence of the concern that the page showed
     */
    public Outcome correctContact(ConcernFile file, long seen, Contact contact, Settings settings) {
        PhoneNumbers phones = PhoneNumbers.like(settings.business().phone().number());
        return switch (ContactCorrection.apply(contact, file.person(), phones)) {
            case Checked.Invalid<Person>(List<FieldProblem> problems) -> new Outcome.Refused(problems);
            case Checked.Valid<Person>(Person person) when person.equals(file.person()) -> new Outcome.Recorded(file);
            case Checked.Valid<Person>(Person person) ->
                    file.wasSince(ConcernEvent.ContactCorrected.KIND, seen)
                            ? new Outcome.Outdated(file)
                            : save(file, now -> Optional.of(correct(now, person)));
        };
    }

    private Transition correct(ConcernFile file, Person person) {
        List<String> before = keys(file.person());
        List<String> after = keys(person);
        return file.concern()
                .correctContact(file.person(), person, clock.instant())
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

    private Outcome save(ConcernFile file, Function<ConcernFile, Optional<Transition>> act) {
        return new Outcome.Recorded(change.apply(file, act));
    }
}
