package followthrough.concern;

import followthrough.concern.PromiseEvent.Said;
import followthrough.concern.WorkEvent.Way;
import followthrough.promise.Promise;
import followthrough.team.Role;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What staff may do about a concern, and what becomes of it. What changes nothing is empty. */
public final class WorkRules {
    private static final Set<Promise.Outcome> WAS_KEPT = Set.of(Promise.Outcome.KEPT, Promise.Outcome.KEPT_LATE);

    private static final Set<State> SETTLED = Set.of(State.RESOLVED, State.CLOSED);

    private final Settings settings;
    private final Instant now;
    private final Promising promising;

    public WorkRules(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
        this.promising = new Promising(settings, now);
    }

    /**
     * Somebody takes it on, which is a first answer by a human; the customer is told by when to expect news.
     *
     * @param newsBy when the customer hears again at the latest, if they say so; that replaces what was promised before
     */
    public Optional<Transition> take(Concern concern, StaffMember member, Optional<Instant> newsBy) {
        List<Promise> answers = due(concern, Promise.Kind.ANSWER);
        boolean isTheirs =
                concern.owner().equals(member.id())
                        && answers.isEmpty()
                        && !(concern.urgency() instanceof Urgency.Reaching);
        if (!concern.state().isOpen() || (isTheirs && newsBy.isEmpty())) {
            return Optional.empty();
        }
        Change change = Change.of(concern);
        change = change.and(change.concern().takenBy(member.id()), new WorkEvent.Taken(member.id()));
        change = promising.keepAll(change, answers::contains);
        return Optional.of(
                concern.urgency() instanceof Urgency.Reaching
                        ? rings(change, newsBy).at(now)
                        : promiseNews(change, newsBy).at(now));
    }

    /** Whoever has something urgent rings. */
    private Change rings(Change change, Optional<Instant> newsBy) {
        Instant due = now.plus(settings.urgent().ringWithin()).truncatedTo(ChronoUnit.MINUTES);
        Change had = change.with(change.concern().with(new Urgency.Had()));
        Change replaced = promising.replaceAll(had, promise -> promise.is(Promise.Kind.CALL, Promise.Party.OFFICE));
        Change rings = promising.give(replaced, Promise.Kind.CALL, Promise.Party.OFFICE, due);
        return newsBy.isPresent() ? promiseNews(rings, newsBy) : rings;
    }

    private Change promiseNews(Change change, Optional<Instant> newsBy) {
        List<Promise> before = due(change.concern(), Promise.Kind.NEWS);
        if (newsBy.isEmpty() && !before.isEmpty()) {
            return change;
        }
        return promising.giveNews(promising.replaceAll(change, before::contains), newsBy);
    }

    /**
     * Somebody answers the customer. It keeps every promise of an answer and of news, and by phone that of a call too.
     * To somebody whose concern is settled it is a personal word, which opens nothing again.
     *
     * @param words what they say, or said
     * @param byPhone whether it was said already
     * @param newsBy when the customer hears again at the latest, if they say so
     */
    public Optional<Transition> answer(
            Concern concern, StaffMember member, String words, boolean byPhone, Optional<Instant> newsBy) {
        if (SETTLED.contains(concern.state())) {
            return Optional.of(said(Change.of(concern), member, byPhone).at(now).withWords(words));
        }
        if (!concern.state().isOpen()) {
            return Optional.empty();
        }
        Change change = answered(Change.of(concern), member, byPhone);
        change = promising.keepAll(change, promise -> isKeptByAnswer(promise, member, byPhone));
        return Optional.of(promising.giveNews(change, newsBy).at(now).withWords(words));
    }

    private Change answered(Change change, StaffMember member, boolean byPhone) {
        Concern concern = change.concern();
        Concern owned = concern.takenBy(concern.isOwned() ? concern.owner() : member.id());
        return said(change.with(concern.urgent() ? owned.with(new Urgency.Had()) : owned), member, byPhone);
    }

    private Change said(Change change, StaffMember member, boolean byPhone) {
        if (byPhone) {
            return change.and(change.concern(), new WorkEvent.Answered(member.id(), Way.PHONE));
        }
        return promising
                .quietUntil(change.concern())
                .map(until -> change.holding(new WorkEvent.Answered(member.id(), Way.MAIL_HELD), until))
                .orElseGet(() -> change.and(change.concern(), new WorkEvent.Answered(member.id(), Way.MAIL)));
    }

    private static boolean isKeptByAnswer(Promise promise, StaffMember member, boolean byPhone) {
        return switch (promise.kind()) {
            case ANSWER, NEWS -> true;
            case CALL -> byPhone && (promise.by() == Promise.Party.OFFICE || member.roles().contains(Role.MANAGER));
            case PROPOSE, ARRIVE, BE_IN_TOUCH -> false;
        };
    }

    /** What was promised happened; if it was thought to be broken or late, that is put right. */
    public Optional<Transition> happened(Concern concern, Promise.Id id, boolean inTime) {
        return concern.promises().find(id).flatMap(promise -> happened(concern, promise, inTime));
    }

    private Optional<Transition> happened(Concern concern, Promise promise, boolean inTime) {
        Promise.Outcome outcome =
                inTime || !now.isAfter(promise.due()) ? Promise.Outcome.KEPT : Promise.Outcome.KEPT_LATE;
        return switch (promise.outcome()) {
            case DUE ->
                    Optional.of(
                            promising
                                    .withNews(promising.keep(Change.of(concern), promise, outcome, Said.STAFF))
                                    .at(now));
            case BROKEN, KEPT_LATE -> amend(concern, promise, outcome);
            case KEPT, REPLACED -> Optional.empty();
        };
    }

    private Optional<Transition> amend(Concern concern, Promise promise, Promise.Outcome outcome) {
        if (promise.outcome() == outcome) {
            return Optional.empty();
        }
        Change change = Change.of(concern);
        Concern amended = change.concern().with(change.concern().promises().ended(promise.id(), outcome));
        return Optional.of(change.and(amended, new PromiseEvent.Amended(promise.id(), outcome)).at(now));
    }

    /** That it happened was pressed by mistake: it has not ended. */
    public Optional<Transition> unsay(Concern concern, Promise.Id id) {
        return concern.promises()
                .find(id)
                .filter(promise ->
                        concern.state().isOpen()
                                && promise.by() == Promise.Party.STAFF
                                && WAS_KEPT.contains(promise.outcome()))
                .flatMap(promise -> amend(concern, promise, Promise.Outcome.DUE));
    }

    /** What was promised did not happen: the customer is told at once, unless they are asleep. */
    public Optional<Transition> missed(Concern concern, Promise.Id id) {
        return concern.promises()
                .find(id)
                .filter(Promise::isDue)
                .map(promise -> promising.breakIt(Change.of(concern), promise, Said.STAFF).at(now));
    }

    /** The customer says whether what was promised happened, of which they were asked. */
    public Optional<Transition> said(Concern concern, boolean happened) {
        return concern.promises().due().stream()
                .filter(promise -> promise.doneAt(Promise.Step.CUSTOMER_ASKED).isPresent())
                .findFirst()
                .map(promise -> happened ? confirmed(concern, promise) : denied(concern, promise));
    }

    private Transition confirmed(Concern concern, Promise promise) {
        Change kept = promising.keep(Change.of(concern), promise, Promise.Outcome.KEPT_LATE, Said.CUSTOMER);
        return promising.withNews(kept).at(now);
    }

    private Transition denied(Concern concern, Promise promise) {
        return promising.breakIt(Change.of(concern), promise, Said.CUSTOMER).at(now);
    }

    private static List<Promise> due(Concern concern, Promise.Kind kind) {
        return concern.promises().due().stream().filter(promise -> promise.kind() == kind).toList();
    }
}
