package followthrough.concern;

import followthrough.promise.Promise;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.timing.Timing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What staff may put in order. All that was ahead of what is put aside ends with it: promises, reminders, its
 * appointment, its place on lists.
 */
final class TidyRules {
    /** How much of a duplicate's words the other concern takes, in characters. */
    private static final int MOST_WORDS = 60_000;

    private static final Set<Promise.Kind> ASKED_ANEW = Set.of(Promise.Kind.ANSWER, Promise.Kind.PROPOSE);

    private final Instant now;
    private final Promising promising;

    TidyRules(Settings settings, Instant now) {
        this.now = now;
        this.promising = new Promising(settings, now);
    }

    /** Nobody hears of it. */
    Verdict spam(Concern concern, StaffMember member) {
        return discard(concern, member, TidyEvent.Why.SPAM, TidyEvent.Other.NONE, false);
    }

    /** The customer reads kind words; in their quiet hours, once those are over. */
    Verdict notOurs(Concern concern, StaffMember member, String words) {
        boolean held = promising.quietUntil(concern).isPresent();
        return discard(concern, member, TidyEvent.Why.NOT_OURS, TidyEvent.Other.NONE, held).saying(words);
    }

    private Verdict discard(
            Concern concern, StaffMember member, TidyEvent.Why why, TidyEvent.Other into, boolean held) {
        if (concern.state() == State.DISCARDED) {
            return new Verdict.Nothing();
        }
        if (!concern.state().isOpen()) {
            return new Verdict.Outdated();
        }
        Optional<Booked> freed = concern.appointmentAhead(now).map(Booked::ended);
        Change change = Change.of(concern);
        change =
                change.with(
                        change.concern()
                                .withState(State.DISCARDED)
                                .timed(Timing.Undecided.YET)
                                .with(new Urgency.None())
                                .with(concern.correspondence().over()));
        change =
                change.and(
                        promising.quietUntil(concern).filter(_ -> held),
                        new TidyEvent.Discarded(member.id(), why, into, freed, held));
        return new Verdict.Do(promising.replaceAll(change, _ -> true).at(now));
    }

    /** What becomes of a duplicate, and of the concern that it is one of. */
    sealed interface Merging {
        /** Both are written so, or neither. */
        record Do(Transition duplicate, Transition other) implements Merging {}

        /** They are one already. */
        record Nothing() implements Merging {}

        /** They cannot be, for this reason. */
        record Refuse(String key) implements Merging {}
    }

    /**
     * One concern is the same as another of the same customer. The customer keeps the other, with all that they said.
     *
     * @param same whether both are the same customer's
     */
    Merging merge(ConcernFile duplicate, ConcernFile other, boolean same, StaffMember member) {
        Concern one = duplicate.concern();
        if (one.id().equals(other.concern().id())) {
            return new Merging.Refuse("error.merge.itself");
        }
        if (!same) {
            return new Merging.Refuse("error.merge.customer");
        }
        if (duplicate.mergedInto().equals(Optional.of(other.concern().id()))) {
            return new Merging.Nothing();
        }
        if (!other.concern().state().isOpen()) {
            return new Merging.Refuse("error.merge.over");
        }
        if (one.appointmentAhead(now).isPresent()) {
            return new Merging.Refuse("error.merge.appointment");
        }
        return discard(one, member, TidyEvent.Why.DUPLICATE, TidyEvent.Other.of(other.concern()), false)
                        instanceof Verdict.Do(Transition discarded)
                ? new Merging.Do(discarded, merged(duplicate, other.concern(), member))
                : new Merging.Refuse("error.tidy.over");
    }

    private Transition merged(ConcernFile duplicate, Concern other, StaffMember member) {
        Change change = Change.of(other);
        return change.and(change.concern(), new TidyEvent.Merged(member.id(), TidyEvent.Other.of(duplicate.concern())))
                .at(now)
                .withWords(said(duplicate));
    }

    /** All that the customer said in it, oldest first. */
    private static String said(ConcernFile duplicate) {
        Set<String> kinds = Set.of(CustomerEvent.Told.KIND, CustomerEvent.MessageAdded.KIND, TidyEvent.Merged.KIND);
        String all =
                duplicate.journal().stream()
                        .filter(event -> kinds.contains(event.kind()))
                        .map(duplicate::wordsOf)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n\n"));
        return Strings.length(all) > MOST_WORDS ? all.substring(0, all.offsetByCodePoints(0, MOST_WORDS)) + "…" : all;
    }

    /** It is about another kind of work, whose people answer by when they would have if it had been told now. */
    Verdict changeService(Concern concern, Service service, StaffMember member) {
        if (!concern.state().isOpen()) {
            return new Verdict.Outdated();
        }
        if (concern.service().equals(service.id())) {
            return new Verdict.Nothing();
        }
        if (concern.appointmentAhead(now).isPresent()) {
            return Verdict.refuse("service", "error.service.appointment");
        }
        Change change = Change.of(concern);
        Concern other = withoutProposal(change.concern().ofService(service.id()));
        change = change.and(other, new TidyEvent.ServiceChanged(member.id(), concern.service(), service.id()));
        List<Promise> anew =
                concern.promises().due().stream().filter(promise -> ASKED_ANEW.contains(promise.kind())).toList();
        change = promising.replaceAll(change, anew::contains);
        for (Promise promise : anew) {
            change = promising.give(change, promise.kind(), promise.by(), promising.answer(other));
        }
        return new Verdict.Do(promising.withNews(change).at(now));
    }

    /** A time that was proposed was one for the other kind of work. */
    private static Concern withoutProposal(Concern concern) {
        return concern.choice().proposal().isEmpty() ? concern : concern.timed(concern.choice().timing());
    }

    /** That it was put aside was a mistake: somebody answers as if it had been told now. */
    Verdict restore(Concern concern, StaffMember member) {
        if (concern.state().isOpen()) {
            return new Verdict.Nothing();
        }
        if (concern.state() != State.DISCARDED) {
            return new Verdict.Outdated();
        }
        Change change = Change.of(concern);
        Concern open = change.concern().opened().with(concern.correspondence().holdingNothing());
        change = change.and(open, new TidyEvent.Restored(member.id()));
        return new Verdict.Do(
                promising.give(change, Promise.Kind.ANSWER, Promise.Party.OFFICE, promising.answer(concern)).at(now));
    }

    /** It had ended, and is open again: the customer reads why, and hears from us by when that says. */
    Verdict openAgain(Concern concern, StaffMember member, String words) {
        if (concern.state().isOpen()) {
            return new Verdict.Nothing();
        }
        if (concern.state() == State.DISCARDED) {
            return new Verdict.Outdated();
        }
        Optional<Instant> quiet = promising.quietUntil(concern);
        Change change = Change.of(concern);
        Concern open = change.concern().opened().with(concern.followUp().openedAgain()).timed(Timing.Undecided.YET);
        change = change.with(open).and(quiet, new TidyEvent.OpenedAgain(member.id(), quiet.isPresent()));
        return new Verdict.Do(promising.giveNews(change, Optional.empty()).at(now)).saying(words);
    }
}
