package followthrough.concern;

import followthrough.concern.PromiseEvent.Said;
import followthrough.promise.Promise;
import followthrough.team.AnswerPromise;
import followthrough.team.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** How promises are given and how they end. An open concern always has one that has not ended. */
final class Promising {
    /** What stands for a service that is no longer offered. */
    private static final Duration SOME_HOURS = Duration.ofHours(4);

    private final Settings settings;
    private final Instant now;

    Promising(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    /** It was kept, as somebody says. */
    Change keep(Change change, Promise promise, Promise.Outcome outcome, Said said) {
        Concern concern = change.concern();
        return change.and(
                concern.with(concern.promises().ended(promise.id(), outcome)),
                new PromiseEvent.Kept(promise.id(), outcome, said));
    }

    /** It was kept just now. */
    Change keep(Change change, Promise promise) {
        return keep(change, promise, promise.keptAt(now), Said.ACT);
    }

    /** A better one is about to take its place. */
    Change replace(Change change, Promise promise) {
        Concern concern = change.concern();
        return change.and(
                concern.with(concern.promises().ended(promise.id(), Promise.Outcome.REPLACED)),
                new PromiseEvent.Replaced(promise.id()));
    }

    /** Better ones are about to take the place of all that have not ended and are such. */
    Change replaceAll(Change change, Predicate<Promise> which) {
        Change replaced = change;
        for (Promise promise : change.concern().promises().due().stream().filter(which).toList()) {
            replaced = replace(replaced, promise);
        }
        return replaced;
    }

    /** All that have not ended and are such were kept just now. */
    Change keepAll(Change change, Predicate<Promise> which) {
        Change kept = change;
        for (Promise promise : change.concern().promises().due().stream().filter(which).toList()) {
            kept = keep(kept, promise);
        }
        return kept;
    }

    /** Gives a promise. */
    Change give(Change change, Promise.Kind kind, Promise.Party by, Instant due) {
        Concern concern = change.concern();
        return change.with(concern.with(concern.promises().with(Promise.made(kind, by, now, due))));
    }

    /** By when somebody answers who is asked now. */
    Instant answer(Concern concern) {
        return answer(concern, 1);
    }

    /**
     * It was broken. There is a new one of its kind at once, for later each time; after a time that was chosen, of
     * news.
     */
    Change breakIt(Change change, Promise promise, Said said) {
        Concern broken = change.concern().with(change.concern().promises().ended(promise.id(), Promise.Outcome.BROKEN));
        Instant next = again(broken, promise);
        boolean again = promise.by() != Promise.Party.STAFF;
        Promise better =
                Promise.made(
                        again ? promise.kind() : Promise.Kind.NEWS,
                        again ? promise.by() : Promise.Party.OFFICE,
                        now,
                        next);
        Concern promised = broken.with(broken.promises().with(better));
        Optional<Instant> quietUntil = said == Said.STAFF ? quietUntil(promised) : Optional.empty();
        return quietUntil
                .map(until ->
                        change.with(promised).holding(new PromiseEvent.Broken(promise.id(), said, next, true), until))
                .orElseGet(() -> change.and(promised, new PromiseEvent.Broken(promise.id(), said, next, false)));
    }

    /** Until when a letter has to wait that another person than the customer causes now. */
    Optional<Instant> quietUntil(Concern concern) {
        return Optional.of(settings.quietHours().undisturbed(now, now, concern.zone()))
                .filter(until -> until.isAfter(now) && !concern.urgent() && concern.mailable());
    }

    /** The customer is told by when to expect news. */
    Change giveNews(Change change, Optional<Instant> wanted) {
        Concern concern = change.concern();
        Instant due = wanted.orElseGet(() -> openTime(concern, settings.promises().newsWithin()));
        return change.with(
                concern.with(concern.promises().with(Promise.made(Promise.Kind.NEWS, Promise.Party.OFFICE, now, due))));
    }

    /** Nobody waits in silence: where no promise is left, news is promised. */
    Change withNews(Change change) {
        return change.concern().promises().due().isEmpty() ? giveNews(change, Optional.empty()) : change;
    }

    private Instant again(Concern concern, Promise broken) {
        int times = concern.promises().brokenInARow(broken.kind(), broken.by());
        return switch (broken.kind()) {
            case ANSWER, CALL, ARRIVE, PROPOSE -> answer(concern, times);
            case BE_IN_TOUCH, NEWS -> openTime(concern, settings.promises().newsWithin().multipliedBy(times));
        };
    }

    private Instant answer(Concern concern, int times) {
        return settings.service(concern.service())
                .map(service -> AnswerPromise.answerBy(settings, service, concern.urgent(), now, times))
                .orElseGet(() -> settings.answered(now, SOME_HOURS.multipliedBy(times)));
    }

    /** When so much time has passed in which the team of the concern works. */
    Instant openTime(Concern concern, Duration time) {
        return settings.service(concern.service())
                .map(service -> settings.teamOf(service).hours().after(now, time))
                .orElseGet(() -> settings.answered(now, time));
    }
}
