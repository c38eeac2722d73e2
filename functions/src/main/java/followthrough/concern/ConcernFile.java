package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.journal.Standing;
import followthrough.team.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is known of one concern, as one query brings it.
 *
 * @param journal in the order in which it happened
 * @param words by the place of the event they were said in
 * @param unfinished how events stand from which not all that hangs was done when it was read, by their places
 */
public record ConcernFile(
        Concern concern,
        Person person,
        List<JournalEvent> journal,
        Map<String, String> words,
        Map<String, Standing> unfinished) {
    /** Within how long the same words again are the same act, pressed twice or sent again. */
    private static final Duration SAME_WORDS = Duration.ofMinutes(10);

    private static final Set<String> ENDS =
            Set.of(CustomerEvent.Withdrawn.KIND, OutcomeEvent.Resolved.KIND, TidyEvent.Discarded.KIND);

    public ConcernFile {
        journal = List.copyOf(journal);
        words = Map.copyOf(words);
        unfinished = Map.copyOf(unfinished);
    }

    /** What was told first. */
    public String told() {
        return wordsOf(journal.getFirst());
    }

    /** The same file after a transition of its concern. */
    ConcernFile after(Transition transition) {
        List<JournalEvent> longer = Stream.concat(journal.stream(), transition.journal().stream()).toList();
        Map<String, String> more = new HashMap<>(words);
        transition.words().ifPresent(said -> more.put(transition.placeOfWords(), said));
        return new ConcernFile(transition.next(), transition.person().orElse(person), longer, more, unfinished);
    }

    /** Whether something of that kind happened after the transition with that sequence. */
    boolean wasSince(String kind, long sequence) {
        String after = EventId.of(concern.subject(), sequence + 1, 0).place();
        return journal.stream()
                .anyMatch(event -> event.kind().equals(kind) && event.id().place().compareTo(after) >= 0);
    }

    /** Whether the last that happened of that kind was said in the same words a short while ago: pressed twice. */
    boolean wasJustSaid(String kind, String said, Instant now) {
        return journal.reversed().stream()
                .takeWhile(event -> event.at().isAfter(now.minus(SAME_WORDS)))
                .filter(event -> event.kind().equals(kind))
                .findFirst()
                .filter(event -> wordsOf(event).equals(said))
                .isPresent();
    }

    /** Whether the customer added just these words a short while ago. */
    boolean wasJustAdded(String said, Instant now) {
        return wasJustSaid(CustomerEvent.MessageAdded.KIND, said, now);
    }

    /** Whether somebody answered in just these words a short while ago. */
    public boolean wasJustAnswered(String said, Instant now) {
        return wasJustSaid(WorkEvent.Answered.KIND, said, now);
    }

    /** Whether somebody reported in just these words a short while ago what was done. */
    public boolean wasJustReported(String said, Instant now) {
        return wasJustSaid(OutcomeEvent.PartlyDone.KIND, said, now)
                || wasJustSaid(OutcomeEvent.Resolved.KIND, said, now);
    }

    /** Whether something of that kind happened to the letter that hangs from the event at a place. */
    boolean wasAbout(String kind, String place) {
        return journal.stream().anyMatch(event -> event.kind().equals(kind) && event.fact("place").equals(place));
    }

    /**
     * Whether it was put down that somebody tells the customer by phone what happened at a place, and it was not left
     * to a letter since.
     */
    public boolean isToldByPhone(String place) {
        return journal.reversed().stream()
                .takeWhile(event -> !isLeftToLetters(event))
                .anyMatch(event -> event.kind().equals(CallEvent.Added.KIND) && event.fact("place").equals(place));
    }

    private static boolean isLeftToLetters(JournalEvent event) {
        return switch (ConcernEvent.of(event)) {
            case CallEvent.ReachedAgain _ -> true;
            case CustomerEvent.ContactCorrected corrected -> corrected.otherMail();
            default -> false;
        };
    }

    /** Whether somebody said after that moment that letters reach the customer. */
    public boolean isReachedSince(Instant moment) {
        return journal.stream()
                .anyMatch(event -> event.kind().equals(CallEvent.ReachedAgain.KIND) && event.at().isAfter(moment));
    }

    /** Whether mail reaches the customer, as far as we know: they gave an address and nothing came to nothing. */
    public boolean isReachedByMail() {
        return person.hasMail() && concern.mailable();
    }

    /** Whether an event after this one acknowledges the concern too, to an address given since. */
    public boolean isAcknowledgedLater(JournalEvent event) {
        return acknowledgements().anyMatch(later -> isAfter(later, event));
    }

    /**
     * When that event's acknowledgement left us; empty if it has not, or if nothing left: it was withheld or refused,
     * or a later one took its place.
     */
    public Optional<Instant> acknowledgedAt(JournalEvent event) {
        return event.doneAt(ConcernEvent.ACKNOWLEDGEMENT)
                .filter(at -> acknowledgements().noneMatch(later -> isAfter(later, event) && !later.at().isAfter(at)))
                .filter(_ -> unsent(event).isEmpty());
    }

    /** Why that event's acknowledgement did not leave us. */
    private Optional<JournalEvent> unsent(JournalEvent event) {
        Optional<JournalEvent> next = acknowledgements().filter(later -> isAfter(later, event)).findFirst();
        return journal.stream()
                .filter(later -> later.kind().equals(CustomerEvent.CallNeeded.KIND) && isAfter(later, event))
                .filter(call -> Set.of("", event.id().place()).contains(call.fact("place")))
                .filter(call -> next.filter(earlier -> isAfter(call, earlier)).isEmpty())
                .findFirst();
    }

    private Stream<JournalEvent> acknowledgements() {
        return journal.stream()
                .filter(event -> ConcernEvent.of(event).effects().contains(ConcernEvent.ACKNOWLEDGEMENT));
    }

    private static boolean isAfter(JournalEvent later, JournalEvent earlier) {
        return later.id().place().compareTo(earlier.id().place()) > 0;
    }

    /**
     * A mail could not be sent, so a person has to call. Saying so again changes nothing.
     *
     * @param unsent the event whose mail it is
     */
    public Optional<Transition> needCall(JournalEvent unsent, CustomerEvent.NoMail why, Instant at) {
        return CallRules.needCall(this, unsent, why, at);
    }

    /**
     * All links sent before stop working. Saying so again changes nothing.
     *
     * @param asked when that was asked for
     */
    public Optional<Transition> revokeLinks(Instant asked, Instant at) {
        return areLinksRevokedSince(asked) ? Optional.empty() : Optional.of(CustomerRules.revokeLinks(concern, at));
    }

    /** Whether all links sent before stopped working, then or later. */
    public boolean areLinksRevokedSince(Instant asked) {
        return journal.stream()
                .anyMatch(event -> event.kind().equals(CustomerEvent.LinksRevoked.KIND) && !event.at().isBefore(asked));
    }

    /** When it ended last; when it was told, if it never did. */
    public Instant endedAt() {
        return journal.reversed().stream()
                .filter(event -> ENDS.contains(event.kind()))
                .findFirst()
                .orElseGet(journal::getFirst)
                .at();
    }

    /** Whether nothing was left of an earlier try. */
    public boolean isFirstTry() {
        return journal.stream().noneMatch(event -> event.kind().equals(OutcomeEvent.PartlyDone.KIND));
    }

    /** What the customer said with their last answer; empty if nothing. */
    public String lastAnswered() {
        return lastOf(FollowUpEvent.Answered.KIND).map(this::wordsOf).orElse("");
    }

    /** The event that said it was resolved, by the sequence of its transition. */
    public Optional<JournalEvent> resolution(long sequence) {
        return journal.stream()
                .filter(event -> event.kind().equals(OutcomeEvent.Resolved.KIND) && event.id().sequence() == sequence)
                .findFirst();
    }

    /** When the question about a resolution left us last; empty if it has not. */
    public Optional<Instant> askedAt(long resolution) {
        String said = Long.toString(resolution);
        return journal.reversed().stream()
                .filter(event -> event.fact(FollowUpFacts.RESOLUTION).equals(said))
                .flatMap(event -> event.doneAt(FollowUpEvent.LETTER).stream())
                .findFirst();
    }

    /** How often somebody rang since they last agreed on a time or spoke, and reached nobody. */
    public int timesTried() {
        return (int)
                journal.reversed().stream()
                        .takeWhile(event -> !isNewBeginning(event))
                        .filter(event -> event.kind().equals(OutcomeEvent.NotReached.KIND))
                        .count();
    }

    private static boolean isNewBeginning(JournalEvent event) {
        return switch (ConcernEvent.of(event)) {
            case TimingEvent.Chosen _, TimingEvent.Moved _, CustomerEvent.CallAsked _ -> true;
            case WorkEvent.Answered answered -> answered.way() == WorkEvent.Way.PHONE;
            case OutcomeEvent.NotReached tried -> tried.next().isEmpty();
            default -> false;
        };
    }

    /** What the team noted for itself, oldest first. */
    public List<JournalEvent> notes() {
        return journal.stream().filter(event -> event.kind().equals(WordEvent.Noted.KIND)).toList();
    }

    /** How often that was given to make up for something. */
    public int timesGiven(String what) {
        return (int) journal.stream().filter(event -> isGift(event, what)).count();
    }

    /** Whether just that was given a short while ago: pressed twice. */
    boolean wasJustGiven(String what, Instant now) {
        return journal.stream().anyMatch(event -> isGift(event, what) && event.at().isAfter(now.minus(SAME_WORDS)));
    }

    private static boolean isGift(JournalEvent event, String what) {
        return ConcernEvent.of(event) instanceof WordEvent.AmendsMade gift && gift.what().equals(what);
    }

    /** That it was settled was a mistake of whoever said so last. */
    public Verdict takeUpAgain(StaffMember member, OutcomeRules rules) {
        return rules.takeUpAgain(
                concern, member, lastOf(OutcomeEvent.Resolved.KIND).map(event -> event.id().place()).orElse(""));
    }

    /** Whether the customer had read by then that it was settled. */
    public boolean wasTold(OutcomeEvent.TakenUpAgain again, JournalEvent at) {
        return eventAt(again.place())
                .filter(said ->
                        leftBefore(said, OutcomeEvent.LETTER, at)
                                || wasReleasedBefore(said, at)
                                || wasFollowedUpBefore(said, at))
                .isPresent();
    }

    private boolean wasFollowedUpBefore(JournalEvent resolved, JournalEvent other) {
        return askedAt(resolved.id().sequence()).filter(left -> !left.isAfter(other.at())).isPresent();
    }

    /** Whether the customer had read by then what is taken back, or what was put right with it. */
    public boolean wasTold(OutcomeEvent.TakenBack back, JournalEvent at) {
        return eventAt(back.place()).stream()
                .flatMap(said -> with(said).stream())
                .anyMatch(said ->
                        leftBefore(said, OutcomeEvent.LETTER, at)
                                || leftBefore(said, PromiseEvent.CORRECTION, at)
                                || wasReleasedBefore(said, at));
    }

    /** Whether what an event said of what came of the work was taken back. */
    public boolean isTakenBack(JournalEvent event) {
        return wasAbout(OutcomeEvent.TakenBack.KIND, event.id().place());
    }

    /** Whether taking back what was said last could not give the customer their time again. */
    public boolean isTimeLost() {
        return lastOf(OutcomeEvent.TakenBack.KIND)
                .filter(event -> Boolean.parseBoolean(event.fact("lost")))
                .isPresent();
    }

    /** All that happened in the transition of an event. */
    public List<JournalEvent> with(JournalEvent event) {
        return journal.stream().filter(other -> other.id().sequence() == event.id().sequence()).toList();
    }

    private Optional<JournalEvent> lastOf(String kind) {
        return journal.reversed().stream().filter(event -> event.kind().equals(kind)).findFirst();
    }

    /** The id of the concern that it is a duplicate of, as long as it is put aside as one. */
    public Optional<String> mergedInto() {
        return journal.reversed().stream()
                .filter(_ -> concern.state() == State.DISCARDED)
                .filter(event -> event.kind().equals(TidyEvent.Discarded.KIND))
                .findFirst()
                .map(event -> event.fact("into"))
                .filter(id -> !id.isEmpty());
    }

    /**
     * What a staff member said last of how it is going was a mistake.
     *
     * @param kind of the event that said it
     */
    public Optional<Transition> takeBack(String kind, StaffMember member, ProgressRules rules) {
        return journal.reversed().stream()
                .filter(event -> event.kind().equals(kind))
                .findFirst()
                .flatMap(event ->
                        ConcernEvent.of(event) instanceof ProgressEvent said
                                ? rules.takeBack(concern, member, said, event.id().place())
                                : Optional.empty());
    }

    /**
     * Whether the customer had read what is taken back by then.
     *
     * @param at the event of taking it back
     */
    public boolean wasTold(ProgressEvent.TakenBack back, JournalEvent at) {
        return eventAt(back.place()).filter(said -> leftBefore(said, ProgressEvent.LETTER, at)).isPresent();
    }

    /**
     * Whether the customer had read by then that the promise was broken.
     *
     * @param at the event that puts that right
     */
    public boolean wasTold(PromiseEvent.Amended amended, JournalEvent at) {
        return journal.stream()
                .filter(event ->
                        ConcernEvent.of(event) instanceof PromiseEvent.Broken broken
                                && broken.promise().equals(amended.promise()))
                .anyMatch(event -> leftBefore(event, PromiseEvent.APOLOGY, at) || wasReleasedBefore(event, at));
    }

    private boolean wasReleasedBefore(JournalEvent held, JournalEvent other) {
        return journal.stream()
                .filter(event -> ConcernEvent.of(event).equals(new PlanEvent.Released(held.id().place())))
                .anyMatch(event -> leftBefore(event, PlanEvent.HELD_LETTER, other));
    }

    private static boolean leftBefore(JournalEvent event, Effect letter, JournalEvent other) {
        return event.doneAt(letter).filter(left -> !left.isAfter(other.at())).isPresent();
    }

    /** Since when whoever was off an event came about; empty if it did for another reason. */
    public Optional<HandoverEvent.WasOff> offBehind(JournalEvent event) {
        return with(event).stream()
                .flatMap(other ->
                        ConcernEvent.of(other) instanceof HandoverEvent.WasOff off ? Stream.of(off) : Stream.empty())
                .findFirst();
    }

    /** Whether that event's letter to the customer left, or will: it was not dropped while it was held back. */
    public boolean isWritten(JournalEvent event) {
        String place = event.id().place();
        return ConcernEvent.of(event).heldLetter().isEmpty()
                || concern.correspondence().held().stream().anyMatch(mail -> mail.place().equals(place))
                || journal.stream().anyMatch(other -> ConcernEvent.of(other).equals(new PlanEvent.Released(place)));
    }

    /** Whether the letter about the time that hangs from an event left before another event happened. */
    public boolean isWrittenBefore(JournalEvent event, JournalEvent other) {
        return event.doneAt(TimingEvent.LETTER).filter(left -> left.isBefore(other.at())).isPresent()
                || wasReleasedBefore(event, other);
    }

    /** The event at that place, if there is one. */
    public Optional<JournalEvent> eventAt(String place) {
        return journal.stream().filter(event -> event.id().place().equals(place)).findFirst();
    }

    /** How an event stands; empty once all that hangs from it is done. */
    public Optional<Standing> standing(JournalEvent event) {
        return Optional.ofNullable(unfinished.get(event.id().place()));
    }

    /** What was set aside, oldest first. */
    public List<JournalEvent> setAside() {
        return journal.stream().filter(event -> standing(event).equals(Optional.of(Standing.ASIDE))).toList();
    }

    /** The words said in an event; empty if it has none. */
    public String wordsOf(JournalEvent event) {
        return Optional.ofNullable(words.get(event.id().place())).orElse("");
    }
}
