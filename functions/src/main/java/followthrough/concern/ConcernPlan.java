package followthrough.concern;

import followthrough.plan.Occurrence;
import followthrough.plan.Occurrence.Recipient;
import followthrough.plan.Plan;
import followthrough.promise.Ladder;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything ahead for a concern, as long as nobody does anything about it. */
final class ConcernPlan {
    /** A letter that could not leave for so long is not sent any more: a person calls instead. */
    private static final Duration USEFUL = Duration.ofDays(3);

    private final Concern concern;
    private final Settings settings;
    private final Instant now;

    private ConcernPlan(Concern concern, Settings settings, Instant now) {
        this.concern = concern;
        this.settings = settings;
        this.now = now;
    }

    static Plan<ConcernTask> of(Concern concern, Settings settings, Instant now) {
        return new ConcernPlan(concern, settings, now).plan();
    }

    private Plan<ConcernTask> plan() {
        Stream<Occurrence<ConcernTask>> promises =
                concern.state().isOpen() ? concern.promises().due().stream().flatMap(this::ahead) : Stream.empty();
        Stream<Occurrence<ConcernTask>> letters = concern.held().stream().map(this::release);
        return new Plan<>(Stream.concat(promises, letters).map(occurrence -> occurrence.asOf(now)).toList());
    }

    private Stream<Occurrence<ConcernTask>> ahead(Promise promise) {
        return Ladder.ahead(promise, surroundings(), now).stream()
                .map(step -> step.with(new ConcernTask.OfPromise(step.task())));
    }

    private Ladder.Surroundings surroundings() {
        return new Ladder.Surroundings(
                settings.promises(),
                settings.quietHours(),
                concern.urgent(),
                concern.isOwned(),
                concern.mailable(),
                settings.staffMember(concern.owner())
                        .flatMap(StaffMember::zone)
                        .orElseGet(() -> settings.business().zone()),
                settings.business().zone(),
                concern.zone());
    }

    private Occurrence<ConcernTask> release(HeldMail mail) {
        Instant due = settings.quietHours().undisturbed(mail.due(), now, concern.zone());
        return new Occurrence<>(
                new ConcernTask.Release(mail), Recipient.CUSTOMER, due, mail.due().plus(USEFUL), Optional.empty());
    }
}
