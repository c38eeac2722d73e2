package followthrough.concern;

import followthrough.concern.Expressions.Context;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import followthrough.customer.Questions;
import followthrough.followup.Answer;
import followthrough.team.SettingsSource;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;

/**
 * What customers answer when they are asked whether it is totally resolved. Each act is one write on a file that was
 * read before, tried again on what stands there now if somebody was quicker.
 */
public final class Answering {
    private final ConcernChange change;
    private final CustomerStore customers;
    private final CustomerKeys keys;
    private final CustomerLimits limits;
    private final InstantSource clock;

    /**
     * Writes answers to a store.
     *
     * @param limited whether customers are limited at all
     */
    public Answering(
            ConcernStore store,
            CustomerStore customers,
            CustomerKeys keys,
            SettingsSource settings,
            InstantSource clock,
            boolean limited) {
        this.change = new ConcernChange(store, settings);
        this.customers = customers;
        this.keys = keys;
        this.limits = new CustomerLimits(limited);
        this.clock = clock;
    }

    /**
     * The customer answers. The same answer again changes nothing.
     *
     * @param seen the resolution that their page was about, if it said so
     * @param comment what they say with it, as typed; may be empty
     * @throws followthrough.aws.Unavailable if it was not recorded, or if that cannot be known; so do all acts
     */
    public Outcome answer(ConcernFile file, OptionalLong seen, Answer answer, String comment, Context context) {
        return switch (words(comment)) {
            case Checked.Invalid<String>(List<FieldProblem> problems) -> new Outcome.Refused(problems);
            case Checked.Valid<String>(String words) ->
                    change.act(
                            file,
                            limits.ofActing(context.source(), context.settings().limits(), clock.instant()),
                            now ->
                                    rules(context)
                                            .answer(
                                                    now.concern(),
                                                    seen,
                                                    answer,
                                                    words,
                                                    now.lastAnswered(),
                                                    !now.person().phone().isEmpty()));
        };
    }

    private static Checked<String> words(String typed) {
        if (typed.isBlank()) {
            return new Checked.Valid<>("");
        }
        return switch (TellingRules.checkWords(typed)) {
            case Checked.Invalid<String>(List<FieldProblem> problems) ->
                    new Checked.Invalid<>(
                            problems.stream()
                                    .map(problem -> new FieldProblem("comment", problem.key(), problem.arguments()))
                                    .toList());
            case Checked.Valid<String> fine -> fine;
        };
    }

    /** The customer wants no more questions, about this or anything else. */
    public Outcome stop(ConcernFile file, Context context) {
        return change.act(file, List.of(), now -> rules(context).stop(now.concern(), known(now.person())));
    }

    private List<Questions> known(Person person) {
        return customers.questions(keys.of(person.mail(), person.phone()));
    }

    private FollowingUp rules(Context context) {
        return new FollowingUp(context.settings(), clock.instant());
    }
}
