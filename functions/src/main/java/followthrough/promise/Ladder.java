package followthrough.promise;

import followthrough.plan.Occurrence;
import followthrough.plan.Occurrence.Hindrance;
import followthrough.plan.Occurrence.Recipient;
import followthrough.team.PromiseRules;
import followthrough.team.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies ahead of a promise as long as nobody keeps it: its owner is warned; once it is due they are asked whether
 * it happened, then the office, then the customer; if all are silent it is broken, and the customer is told. Nobody
 * apologizes for what was merely not pressed. Each step waits for the one before, so that after an outage they follow
 * one another as they would have done, and never all at once.
 */
public final class Ladder {
    /** A promise holds until its last minute has passed. */
    private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

    /** Being asked late is better than never, but not for ever. */
    private static final Duration USEFUL = Duration.ofDays(30);

    /** However late, a broken promise is told. */
    private static final Duration ALWAYS = Duration.ofDays(36_500);

    private final Surroundings around;
    private final Promise promise;
    private final Instant now;
    private final List<Occurrence<PromiseTask>> ahead = new ArrayList<>();

    private Ladder(Surroundings around, Promise promise, Instant now) {
        this.around = around;
        this.promise = promise;
        this.now = now;
    }

    /**
     * What the steps depend on.
     *
     * @param exempt whether quiet hours do not count, since it is urgent
     * @param owned whether a staff member answers for it, and not the office
     * @param asksCustomer whether a mail reaches the customer
     */
    public record Surroundings(
            PromiseRules rules,
            QuietHours quiet,
            boolean exempt,
            boolean owned,
            boolean asksCustomer,
            ZoneId ownersZone,
            ZoneId officesZone,
            ZoneId customersZone) {}

    /** All steps ahead of a promise, in order. */
    public static List<Occurrence<PromiseTask>> ahead(Promise promise, Surroundings around, Instant now) {
        return promise.isDue() ? new Ladder(around, promise, now).climb() : List.of();
    }

    private List<Occurrence<PromiseTask>> climb() {
        warn();
        Instant asked = ask(Promise.Step.OWNER_ASKED, Recipient.OWNER, promise.due().plus(LAST_MINUTE));
        if (around.owned()) {
            asked = ask(Promise.Step.OFFICE_ASKED, Recipient.OFFICE, asked.plus(around.rules().askOfficeAfter()));
        }
        if (around.asksCustomer()) {
            Duration pause = around.rules().askCustomerAfter();
            asked = ask(Promise.Step.CUSTOMER_ASKED, Recipient.CUSTOMER, asked.plus(pause));
        }
        Instant end = undisturbed(asked.plus(around.rules().breakAfter()), around.customersZone());
        add(new PromiseTask.Break(promise.id()), Recipient.CUSTOMER, end, ALWAYS);
        return ahead;
    }

    private void warn() {
        if (Stream.of(Promise.Step.WARNED, Promise.Step.OWNER_ASKED)
                .noneMatch(step -> promise.doneAt(step).isPresent())) {
            Instant wanted = promise.due().minus(lead());
            Optional<Instant> useful = around.exempt() ? Optional.of(wanted) : beforeDue(wanted);
            ahead.add(
                    new Occurrence<>(
                            take(Promise.Step.WARNED),
                            Recipient.OWNER,
                            useful.orElse(wanted),
                            promise.due(),
                            useful.isPresent() ? Optional.empty() : Optional.of(Hindrance.QUIET_HOURS)));
        }
    }

    private Duration lead() {
        Duration half = Duration.between(promise.made(), promise.due()).dividedBy(2);
        return half.compareTo(around.rules().warnBefore()) < 0 ? half : around.rules().warnBefore();
    }

    /** A warning may come earlier than it was wanted. */
    private Optional<Instant> beforeDue(Instant wanted) {
        return around.quiet().nearest(wanted, promise.made(), promise.due(), now, around.ownersZone());
    }

    /**
     * Adds a step unless it was taken.
     *
     * @param wanted when it was meant to come, at the earliest
     * @return when it was or will be taken
     */
    private Instant ask(Promise.Step step, Recipient recipient, Instant wanted) {
        Optional<Instant> done = promise.doneAt(step);
        if (done.isPresent()) {
            return done.get();
        }
        Instant due = undisturbed(wanted, zone(recipient));
        add(take(step), recipient, due, USEFUL);
        return due.isBefore(now) ? now : due;
    }

    private void add(PromiseTask task, Recipient recipient, Instant due, Duration useful) {
        ahead.add(new Occurrence<>(task, recipient, due, due.plus(useful), Optional.empty()));
    }

    private Instant undisturbed(Instant wanted, ZoneId zone) {
        return around.exempt() ? wanted : around.quiet().undisturbed(wanted, now, zone);
    }

    private ZoneId zone(Recipient recipient) {
        return switch (recipient) {
            case OWNER -> around.ownersZone();
            case CUSTOMER -> around.customersZone();
            case OFFICE -> around.officesZone();
        };
    }

    private PromiseTask take(Promise.Step step) {
        return new PromiseTask.Take(promise.id(), step);
    }
}
