package followthrough.concern;

import followthrough.customer.Questions;
import followthrough.followup.Answer;
import followthrough.followup.Cause;
import followthrough.followup.Credit;
import followthrough.followup.FollowUp;
import followthrough.followup.FollowUpPlan;
import followthrough.followup.FollowUpTask;
import followthrough.followup.Skip;
import followthrough.plan.Occurrence;
import followthrough.plan.Occurrence.Hindrance;
import followthrough.promise.Promise;
import followthrough.team.FollowUpRules;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.timing.Timing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The question whether it is totally resolved: one for each resolution, and what an answer does. A bad one opens the
 * concern again, and a person calls.
 */
public final class FollowingUp {
    private final Settings settings;
    private final Instant now;
    private final Promising promising;

    public FollowingUp(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
        this.promising = new Promising(settings, now);
    }

    /** Whether a question lies ahead, so that it matters whether the customer was asked lately. */
    static boolean isAhead(Concern concern) {
        return concern.followUp() instanceof FollowUp.Planned;
    }

    /** All that lies ahead of the question. */
    static List<Occurrence<FollowUpTask>> ahead(Concern concern, Settings settings, Instant now) {
        return new FollowUpPlan(settings.followUpOf(concern.service()), settings.quietHours(), concern.zone(), now)
                .ahead(concern.followUp());
    }

    /**
     * Does what is due of it.
     *
     * @param hindrance why it is not done, if it is not
     * @param known what stands about questions to the customer
     */
    Change perform(Change change, FollowUpTask task, Optional<Hindrance> hindrance, List<Questions> known) {
        return switch (change.concern().followUp()) {
            case FollowUp.Planned planned -> ask(change, planned, hindrance, known);
            case FollowUp.Open open when task == FollowUpTask.REPEAT -> repeat(change, open, hindrance);
            case FollowUp.Open open -> close(change, open);
            case FollowUp.Nothing _, FollowUp.Over _ -> change;
        };
    }

    private Change ask(Change change, FollowUp.Planned planned, Optional<Hindrance> hindrance, List<Questions> known) {
        Concern concern = change.concern();
        Credit credit = planned.credit();
        return skip(concern, planned, hindrance, known)
                .map(why ->
                        change.and(
                                concern.with(FollowUp.skipped(credit, why)).withState(State.CLOSED),
                                new FollowUpEvent.Skipped(credit, why, isTold(why))))
                .orElseGet(
                        () -> change.and(concern.with(FollowUp.asked(credit, now)), new FollowUpEvent.Asked(credit)));
    }

    /** Why nobody is asked, if nobody is. What was open again is always asked about. */
    private Optional<Skip> skip(
            Concern concern, FollowUp.Planned planned, Optional<Hindrance> hindrance, List<Questions> known) {
        FollowUpRules rules = settings.followUpOf(concern.service());
        if (hindrance.isPresent()) {
            return Optional.of(Skip.TOO_LATE);
        }
        if (!rules.asked()) {
            return Optional.of(Skip.NOT_ASKED);
        }
        if (concern.correspondence().reach() != Reach.ALL) {
            return Optional.of(concern.mailable() ? Skip.COMPLAINED : Skip.NO_MAIL);
        }
        if (known.stream().anyMatch(Questions::stopped)) {
            return Optional.of(Skip.STOPPED);
        }
        boolean lately = known.stream().anyMatch(asked -> asked.isAskedWithin(rules.oncePer(), now, concern.zone()));
        return lately && !planned.reopened() ? Optional.of(Skip.ASKED_LATELY) : Optional.empty();
    }

    /** Whether what was done is told without a question. */
    private static boolean isTold(Skip why) {
        return switch (why) {
            case NOT_ASKED, ASKED_LATELY, STOPPED, NO_MAIL -> true;
            case COMPLAINED, TOO_LATE -> false;
        };
    }

    private static Change repeat(Change change, FollowUp.Open open, Optional<Hindrance> hindrance) {
        Concern concern = change.concern().with(open.again());
        return hindrance
                .map(why -> change.and(concern, new PlanEvent.Dropped("follow-up-again", why)))
                .orElseGet(() -> change.and(concern, new FollowUpEvent.AskedAgain(open.credit().resolution())));
    }

    private static Change close(Change change, FollowUp.Open open) {
        Concern concern = change.concern();
        FollowUp over = new FollowUp.Over(open.credit(), Optional.empty(), open.answer(), open.cause());
        Concern closed = concern.state() == State.RESOLVED ? concern.withState(State.CLOSED) : concern;
        return change.and(
                closed.with(over), new FollowUpEvent.Closed(open.credit().resolution(), open.answer().isPresent()));
    }

    /** What stands about questions to the customer once they were asked; empty where a transition asks nothing. */
    static List<Questions> asked(Transition transition, List<Questions> known) {
        return transition.events().stream().anyMatch(FollowUpEvent.Asked.class::isInstance)
                ? known.stream().map(questions -> questions.askedAt(transition.at())).toList()
                : List.of();
    }

    /**
     * The customer answers, or changes what they answered; the last counts.
     *
     * @param seen the resolution that their page was about, if it said so
     * @param words what they say, checked; empty if nothing
     * @param before what they said with their last answer
     * @param phoned whether we have a number to call
     */
    Verdict answer(Concern concern, OptionalLong seen, Answer answer, String words, String before, boolean phoned) {
        if (!(concern.followUp() instanceof FollowUp.Open open)
                || (seen.isPresent() && seen.getAsLong() != open.credit().resolution())) {
            return new Verdict.Outdated();
        }
        if (open.answer().equals(Optional.of(answer)) && before.equals(words)) {
            return new Verdict.Nothing();
        }
        boolean reopens = answer.isBad() && concern.state() == State.RESOLVED;
        boolean calls = answer.callMe() && open.answer().filter(Answer::callMe).isEmpty();
        Change change = Change.of(concern);
        Concern answered = heard(change.concern()).with(open.answered(answer));
        Concern after = reopens ? answered.opened().timed(Timing.Undecided.YET) : answered;
        change =
                change.and(
                        leavingIt(after, answer),
                        new FollowUpEvent.Answered(
                                open.credit(), answer, reopens, isNews(open, answer, words, before)));
        if ((reopens || calls) && change.concern().promises().due(Promise.Kind.CALL, Promise.Party.OFFICE).isEmpty()) {
            Promise.Kind kind = phoned ? Promise.Kind.CALL : Promise.Kind.ANSWER;
            change = promising.give(change, kind, Promise.Party.OFFICE, promising.answer(concern));
        }
        return new Verdict.Do(change.at(now)).saying(words);
    }

    /** The customer spoke last, with or without words. */
    private static Concern heard(Concern concern) {
        Said last = new Said(concern.sequence(), TimingEvent.CUSTOMER);
        return concern.with(concern.correspondence().saying(last));
    }

    /** Whoever would rather have somebody else is the office's from then on. */
    private static Concern leavingIt(Concern concern, Answer answer) {
        return answer.someoneElse() && concern.followUp().avoided().equals(Optional.of(concern.owner()))
                ? concern.ownedBy(Concern.OFFICE)
                : concern;
    }

    /** Whether it is more than was known: a bad answer, or little content with a good one. */
    private static boolean isNews(FollowUp.Open open, Answer answer, String words, String before) {
        boolean other = !open.answer().map(Answer::resolved).equals(Optional.of(answer.resolved()));
        boolean more = !words.isEmpty() && !words.equals(before);
        boolean asks =
                open.answer()
                        .filter(last -> last.callMe() == answer.callMe() && last.someoneElse() == answer.someoneElse())
                        .isEmpty();
        boolean changed = other && open.answer().filter(Answer::isBad).isPresent();
        return answer.isBad()
                ? other || more || asks
                : changed || (answer.isUnhappy() && open.answer().filter(Answer::isUnhappy).isEmpty());
    }

    /** The customer wants no more questions. */
    Verdict stop(Concern concern, List<Questions> known) {
        if (!known.isEmpty() && known.stream().allMatch(Questions::stopped)) {
            return new Verdict.Nothing();
        }
        Change change = Change.of(concern);
        Concern stopped =
                concern.followUp() instanceof FollowUp.Open open
                        ? change.concern().with(open.again())
                        : change.concern();
        return new Verdict.Do(
                change.and(stopped, new FollowUpEvent.Stopped())
                        .at(now)
                        .withQuestions(known.stream().map(Questions::stop).toList()));
    }

    /** Whether a call was promised on an answer, and not asked for: a time that is chosen is better. */
    static boolean isOffered(Concern concern, Promise promise) {
        return promise.is(Promise.Kind.CALL, Promise.Party.OFFICE)
                && concern.followUp().lastAnswer().filter(answer -> answer.isBad() && !answer.callMe()).isPresent();
    }

    /** A staff member says why something was still open. Saying the same again changes nothing. */
    public Verdict because(Concern concern, StaffMember member, Cause cause) {
        FollowUp followUp = concern.followUp();
        if (followUp.lastAnswer().filter(Answer::isBad).isEmpty()) {
            return new Verdict.Outdated();
        }
        if (followUp.saidCause().equals(Optional.of(cause))) {
            return new Verdict.Nothing();
        }
        FollowUp said =
                switch (followUp) {
                    case FollowUp.Open open -> open.because(cause);
                    case FollowUp.Over over -> over.because(cause);
                    case FollowUp.Nothing _, FollowUp.Planned _ -> followUp;
                };
        Change change = Change.of(concern);
        long resolution = followUp.lastCredit().map(Credit::resolution).orElse(0L);
        By by = new By(member.id(), Optional.empty());
        return new Verdict.Do(
                change.and(change.concern().with(said), new FollowUpEvent.CauseSaid(by, resolution, cause)).at(now));
    }
}
