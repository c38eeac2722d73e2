package followthrough.results;

import followthrough.concern.Booked;
import followthrough.concern.CallEvent;
import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.CustomerEvent;
import followthrough.concern.FollowUpEvent;
import followthrough.concern.HandoverEvent;
import followthrough.concern.OutcomeEvent;
import followthrough.concern.ProgressEvent;
import followthrough.concern.PromiseEvent;
import followthrough.concern.ReminderEvent;
import followthrough.concern.TidyEvent;
import followthrough.concern.TimingEvent;
import followthrough.concern.UrgencyEvent;
import followthrough.concern.WordEvent;
import followthrough.concern.WorkEvent;
import followthrough.followup.Answer;
import followthrough.followup.Credit;
import followthrough.journal.JournalEvent;
import followthrough.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each event of a concern adds to the results. It rests on what came before the event in the journal alone, so
 * that counting it late, again, or all anew from the journal gives the same. What turns out otherwise is taken back on
 * the day on which it was counted.
 */
final class CountingRules {
    private final ConcernFile file;
    private final ZoneId zone;

    /**
     * @param zone the business's, in which days begin
     */
    CountingRules(ConcernFile file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    /** All that an event of the concern adds. */
    Counted of(JournalEvent event) {
        return own(event).and(lasting(event)).and(amending(event));
    }

    /** What it adds as long as nothing takes it back. */
    private Counted own(JournalEvent event) {
        Sheet sheet = sheet(event);
        return switch (ConcernEvent.of(event)) {
            case CustomerEvent.Told told -> told(sheet, told);
            case CustomerEvent.Withdrawn gone -> sheet.count(Measure.of(Measure.WITHDRAWN, gone.reason().code()));
            case CustomerEvent.CallNeeded unsent -> cameBack(unsent) ? sheet.moment(Moment.BOUNCED) : Counted.NOTHING;
            case TimingEvent.Chosen chosen -> chosen(sheet, event, chosen);
            case TimingEvent.Deferred deferred -> choice(sheet, event, deferred.timing());
            case TimingEvent.Moved moved -> moved(sheet, moved);
            case TimingEvent.Cancelled cancelled ->
                    isCustomer(cancelled.by()) ? Counted.NOTHING : sheet.moment(Moment.MOVED_BY_US);
            case ReminderEvent.Reminded _ -> sheet.count(Measure.REMINDED);
            case ProgressEvent.OnTheWay _ -> sheet.count(Measure.ON_THE_WAY);
            case ProgressEvent.Late _ -> sheet.moment(Moment.LATE);
            case OutcomeEvent.Arrived _ -> sheet.count(Measure.ARRIVED);
            case OutcomeEvent.NobodyThere _ -> sheet.count(Measure.NOBODY_THERE);
            case OutcomeEvent.PartlyDone _ -> sheet.count(Measure.PARTLY_DONE);
            case OutcomeEvent.Resolved resolved -> resolved(sheet, event, resolved);
            case HandoverEvent.HandedOver(String from, String to, _, _, _, _) when isPerson(from) && isPerson(to) ->
                    sheet.count(Measure.HANDED_OVER).and(sheet.moment(Moment.HANDED_OVER));
            case PromiseEvent.Kept kept -> ended(event, kept.promise(), kept.outcome());
            case PromiseEvent.Broken broken -> ended(event, broken.promise(), Promise.Outcome.BROKEN);
            case PromiseEvent.Stepped(_, Promise.Step step) when step == Promise.Step.CUSTOMER_ASKED ->
                    sheet.moment(Moment.SILENCE);
            case FollowUpEvent.Asked asked -> sheet.by(asked.credit()).count(Measure.ASKED);
            case FollowUpEvent.Skipped skipped -> sheet.count(Measure.of(Measure.SKIPPED, skipped.why().code()));
            case FollowUpEvent.Answered answered -> answered(sheet, event, answered);
            case FollowUpEvent.CauseSaid said -> sheet.count(Measure.of(Measure.CAUSE, said.cause().code()));
            case TidyEvent.Discarded discarded -> sheet.count(Measure.of(Measure.DISCARDED, discarded.why().code()));
            default -> Counted.NOTHING;
        };
    }

    /** What stays, whatever is said of it later. */
    private Counted lasting(JournalEvent event) {
        Sheet sheet = sheet(event);
        Counted answer =
                isFirstAnswer(event) ? sheet.wait(Measure.FIRST_ANSWER, toldAt(), happened(event)) : Counted.NOTHING;
        return switch (ConcernEvent.of(event)) {
            case CustomerEvent.Reopened _, TidyEvent.OpenedAgain _ when resolved(event).isPresent() ->
                    answer.and(sheet.count(Measure.REOPENED)).and(sheet.moment(Moment.NOT_RESOLVED));
            case FollowUpEvent.Answered answered when answered.reopened() -> answer.and(sheet.count(Measure.REOPENED));
            default -> answer;
        };
    }

    /** What it takes back of what earlier ones added, and puts right. */
    private Counted amending(JournalEvent event) {
        return switch (ConcernEvent.of(event)) {
            case PromiseEvent.Amended amended -> amended(event, amended);
            case OutcomeEvent.TakenUpAgain again -> without(file.eventAt(again.place()));
            case OutcomeEvent.TakenBack back -> without(file.eventAt(back.place()));
            case ProgressEvent.TakenBack back -> without(file.eventAt(back.place()));
            case TidyEvent.Restored _ -> without(last(event, TidyEvent.Discarded.class::isInstance));
            case FollowUpEvent.Answered answered ->
                    without(
                            last(
                                    event,
                                    earlier ->
                                            earlier instanceof FollowUpEvent.Answered other
                                                    && other.credit().resolution() == answered.credit().resolution()));
            case FollowUpEvent.CauseSaid said ->
                    without(
                            last(
                                    event,
                                    earlier ->
                                            earlier instanceof FollowUpEvent.CauseSaid other
                                                    && other.resolution() == said.resolution()));
            default -> Counted.NOTHING;
        };
    }

    private Counted without(Optional<JournalEvent> earlier) {
        return earlier.map(this::own).orElse(Counted.NOTHING).negated();
    }

    private static Counted told(Sheet sheet, CustomerEvent.Told told) {
        Counted one = sheet.count(Measure.TOLD);
        return told.by().isEmpty() ? one : one.and(sheet.count(Measure.TOLD_FOR_THEM));
    }

    private Counted chosen(Sheet sheet, JournalEvent event, TimingEvent.Chosen chosen) {
        Counted lead = sheet.wait(Measure.LEAD, event.at(), chosen.appointment().start());
        return lead.and(choice(sheet, event, isCustomer(chosen.by()) ? "appointment" : "by-us"));
    }

    /** What was decided first about the time. */
    private Counted choice(Sheet sheet, JournalEvent event, String timing) {
        boolean first = before(event).map(ConcernEvent::of).noneMatch(CountingRules::isChoice);
        return first
                ? sheet.count(Measure.of(Measure.CHOSEN, timing)).and(sheet.wait(Measure.CHOICE, toldAt(), event.at()))
                : Counted.NOTHING;
    }

    private static boolean isChoice(ConcernEvent event) {
        return event instanceof TimingEvent.Chosen || event instanceof TimingEvent.Deferred;
    }

    private static Counted moved(Sheet sheet, TimingEvent.Moved moved) {
        if (!isCustomer(moved.by())) {
            return sheet.moment(Moment.MOVED_BY_US);
        }
        boolean earlier = moved.appointment().start().isBefore(moved.before().start());
        return earlier ? sheet.moment(Moment.EARLIER) : Counted.NOTHING;
    }

    private Counted resolved(Sheet sheet, JournalEvent event, OutcomeEvent.Resolved resolved) {
        Credit credit = resolved.credit();
        Sheet theirs = sheet.by(credit);
        Counted counted =
                theirs.count(Measure.RESOLVED)
                        .and(sheet.wait(Measure.RESOLUTION, openSince(event), resolved.by().at(event.at())))
                        .and(theirs.person(Measure.PROMISES_KEPT, credit.kept()))
                        .and(theirs.person(Measure.PROMISES_ENDED, credit.promised()));
        if (credit.firstTime()) {
            return counted.and(theirs.count(Measure.FIRST_TIME)).and(sheet.moment(Moment.FIRST_TIME));
        }
        return cameBackThemselves(event, credit) ? counted.and(sheet.moment(Moment.SAME_PERSON)) : counted;
    }

    /** Since when it was open: from the telling, or from when it was opened again last. */
    private Instant openSince(JournalEvent event) {
        return last(event, CountingRules::isReopening).map(JournalEvent::at).orElseGet(this::toldAt);
    }

    private static boolean isReopening(ConcernEvent event) {
        return event instanceof CustomerEvent.Reopened
                || event instanceof TidyEvent.OpenedAgain
                || (event instanceof FollowUpEvent.Answered answered && answered.reopened());
    }

    /** Whether some was left at an earlier visit, and whoever resolved it had all appointments. */
    private boolean cameBackThemselves(JournalEvent event, Credit credit) {
        Set<String> came = before(event).map(ConcernEvent::of).flatMap(CountingRules::with).collect(Collectors.toSet());
        return came.equals(Set.of(credit.who()))
                && last(event, OutcomeEvent.PartlyDone.class::isInstance)
                        .filter(partly -> !isTakenBack(partly, event))
                        .isPresent();
    }

    private static Stream<String> with(ConcernEvent event) {
        return switch (event) {
            case TimingEvent.Chosen chosen -> Stream.of(chosen.appointment().with());
            case TimingEvent.Moved moved -> Stream.of(moved.appointment().with());
            case HandoverEvent.HandedOver handed -> handed.appointment().map(Booked::with).stream();
            default -> Stream.empty();
        };
    }

    private Counted answered(Sheet sheet, JournalEvent event, FollowUpEvent.Answered answered) {
        Answer answer = answered.answer();
        Sheet theirs = sheet.by(answered.credit());
        Counted counted = theirs.count(Measure.of(answer.resolved()));
        counted = counted.and(score(theirs, Measure.SATISFACTION, answer.satisfaction().stream()));
        counted = counted.and(score(theirs, Measure.EFFORT, answer.effort().stream()));
        counted =
                counted.and(
                        answer.repeated()
                                .map(twice -> theirs.count(Measure.of(Measure.REPEATED, twice ? "yes" : "no")))
                                .orElse(Counted.NOTHING));
        counted =
                counted.and(
                        askedAt(event, answered.credit())
                                .map(asked -> sheet.wait(Measure.REPLY, asked, event.at()))
                                .orElse(Counted.NOTHING));
        counted = answer.repeated().orElse(false) ? counted.and(sheet.moment(Moment.ASKED_TWICE)) : counted;
        return answer.isBad() ? counted.and(sheet.moment(Moment.NOT_RESOLVED)) : counted;
    }

    private static Counted score(Sheet sheet, String measure, IntStream score) {
        return score.mapToObj(given -> sheet.count(Measure.of(measure, Integer.toString(given))))
                .findFirst()
                .orElse(Counted.NOTHING);
    }

    private Optional<Instant> askedAt(JournalEvent event, Credit credit) {
        return last(
                        event,
                        earlier ->
                                earlier instanceof FollowUpEvent.Asked asked
                                        && asked.credit().resolution() == credit.resolution())
                .map(JournalEvent::at);
    }

    /** A promise that ended so with an event. */
    private Counted ended(JournalEvent event, Promise.Id promise, Promise.Outcome outcome) {
        Sheet sheet = sheet(event);
        Counted one = sheet.count(Measure.of(promise.kind(), outcome));
        return switch (outcome) {
            case KEPT -> isEarly(event, promise) ? one.and(sheet.moment(Moment.ANSWERED_EARLY)) : one;
            case KEPT_LATE -> one.and(sheet.moment(Moment.LATE));
            case BROKEN -> one.and(sheet.moment(Moment.BROKEN_PROMISE));
            case DUE, REPLACED -> Counted.NOTHING;
        };
    }

    private boolean isEarly(JournalEvent event, Promise.Id promise) {
        Duration given = Duration.between(toldAt(), promise.due());
        return promise.kind() == Promise.Kind.ANSWER && !event.at().isAfter(toldAt().plus(given.dividedBy(2)));
    }

    /** It ended otherwise than was said, on the day on which that was said first. */
    private Counted amended(JournalEvent event, PromiseEvent.Amended amended) {
        Optional<JournalEvent> said = last(event, earlier -> isEnd(earlier, amended.promise()));
        Promise.Outcome before =
                last(event, earlier -> isEnd(earlier, amended.promise()) || isAmended(earlier, amended.promise()))
                        .map(ConcernEvent::of)
                        .map(CountingRules::outcome)
                        .orElse(Promise.Outcome.DUE);
        return said.map(end ->
                        ended(end, amended.promise(), before)
                                .negated()
                                .and(ended(end, amended.promise(), amended.outcome())))
                .orElse(Counted.NOTHING);
    }

    private static boolean isEnd(ConcernEvent event, Promise.Id promise) {
        return (event instanceof PromiseEvent.Kept kept && kept.promise().equals(promise))
                || (event instanceof PromiseEvent.Broken broken && broken.promise().equals(promise));
    }

    private static boolean isAmended(ConcernEvent event, Promise.Id promise) {
        return event instanceof PromiseEvent.Amended amended && amended.promise().equals(promise);
    }

    private static Promise.Outcome outcome(ConcernEvent event) {
        return switch (event) {
            case PromiseEvent.Kept kept -> kept.outcome();
            case PromiseEvent.Broken _ -> Promise.Outcome.BROKEN;
            case PromiseEvent.Amended amended -> amended.outcome();
            default -> Promise.Outcome.DUE;
        };
    }

    /**
     * Whether it is the first word of a person of ours to a customer who told it themselves. Who chose a time before
     * that waited for their time and not for a word.
     */
    private boolean isFirstAnswer(JournalEvent event) {
        return isWord(ConcernEvent.of(event))
                && before(event).map(ConcernEvent::of).noneMatch(earlier -> isWord(earlier) || isTheirs(earlier));
    }

    private static boolean isTheirs(ConcernEvent event) {
        return switch (event) {
            case CustomerEvent.Told told -> !told.by().isEmpty();
            case TimingEvent.Chosen chosen -> isCustomer(chosen.by());
            default -> false;
        };
    }

    private static boolean isWord(ConcernEvent event) {
        return switch (event) {
            case WorkEvent.Taken _, WorkEvent.Answered _, WordEvent.NewsPromised _, CallEvent.ToldByPhone _ -> true;
            case UrgencyEvent.MadeOrdinary _ -> true;
            case OutcomeEvent.Arrived _, OutcomeEvent.PartlyDone _, OutcomeEvent.Resolved _ -> true;
            case ProgressEvent.OnTheWay _ -> true;
            case TimingEvent.Proposed proposed -> !proposed.by().isEmpty();
            case TimingEvent.Chosen chosen -> !isCustomer(chosen.by());
            default -> false;
        };
    }

    /** The resolution that stands when an event happens, if it is resolved then. */
    private Optional<JournalEvent> resolved(JournalEvent event) {
        return last(
                        event,
                        earlier ->
                                earlier instanceof OutcomeEvent.Resolved
                                        || earlier instanceof OutcomeEvent.TakenUpAgain
                                        || earlier instanceof CustomerEvent.Withdrawn
                                        || isReopening(earlier))
                .filter(last -> ConcernEvent.of(last) instanceof OutcomeEvent.Resolved);
    }

    private static boolean cameBack(CustomerEvent.CallNeeded unsent) {
        return switch (unsent.why()) {
            case REFUSED, BOUNCED, RETURNED, SUPPRESSED, FAILED -> true;
            case NO_ADDRESS, DAILY_LIMIT, TOO_LATE -> false;
        };
    }

    private boolean isTakenBack(JournalEvent said, JournalEvent event) {
        String place = said.id().place();
        return last(event, earlier -> earlier instanceof OutcomeEvent.TakenBack back && back.place().equals(place))
                .isPresent();
    }

    private static boolean isCustomer(String by) {
        return by.equals(TimingEvent.CUSTOMER);
    }

    private static boolean isPerson(String owner) {
        return !owner.equals(Concern.OFFICE);
    }

    private Instant toldAt() {
        return file.concern().origin().toldAt();
    }

    /** When it happened, as far as we know: a phone without reception tells later. */
    private static Instant happened(JournalEvent event) {
        return ConcernEvent.of(event) instanceof OutcomeEvent outcome ? outcome.by().at(event.at()) : event.at();
    }

    private Stream<JournalEvent> before(JournalEvent event) {
        return file.journal().stream().takeWhile(earlier -> !earlier.id().equals(event.id()));
    }

    private Optional<JournalEvent> last(JournalEvent event, Predicate<ConcernEvent> wanted) {
        return before(event).toList().reversed().stream()
                .filter(earlier -> wanted.test(ConcernEvent.of(earlier)))
                .findFirst();
    }

    private Sheet sheet(JournalEvent event) {
        return new Sheet(event, file.concern().id(), serviceAt(event), LocalDate.ofInstant(event.at(), zone));
    }

    /** The kind of work it was then: what it was before the next change of that, or is now. */
    private String serviceAt(JournalEvent event) {
        List<JournalEvent> since = file.journal().stream().dropWhile(later -> !later.id().equals(event.id())).toList();
        return since.stream()
                .map(ConcernEvent::of)
                .flatMap(later ->
                        later instanceof TidyEvent.ServiceChanged changed
                                ? Stream.of(changed.before())
                                : Stream.empty())
                .findFirst()
                .orElseGet(() -> file.concern().service());
    }
}
