package followthrough.followup;

import followthrough.plan.Occurrence;
import followthrough.plan.Occurrence.Recipient;
import followthrough.team.FollowUpRules;
import followthrough.team.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** When a customer is asked, asked again, and not asked any more: all by the clock on their wall. */
public final class FollowUpPlan {
    /** However late, what is over is closed. */
    private static final Duration ALWAYS = Duration.ofDays(36_500);

    private final FollowUpRules rules;
    private final QuietHours quiet;
    private final ZoneId zone;
    private final Instant now;

    /**
     * @param zone the customer's
     */
    public FollowUpPlan(FollowUpRules rules, QuietHours quiet, ZoneId zone, Instant now) {
        this.rules = rules;
        this.quiet = quiet;
        this.zone = zone;
        this.now = now;
    }

    /** All that lies ahead. */
    public List<Occurrence<FollowUpTask>> ahead(FollowUp followUp) {
        return switch (followUp) {
            case FollowUp.Planned(Credit credit, var _) -> List.of(ask(credit.at()));
            case FollowUp.Open open when open.answer().isPresent() || open.repeated() -> List.of(close(open.asked()));
            case FollowUp.Open open -> List.of(repeat(open.asked()), close(open.asked()));
            case FollowUp.Nothing _, FollowUp.Over _ -> List.of();
        };
    }

    private Occurrence<FollowUpTask> ask(Instant resolved) {
        Instant wanted = at(resolved, Period.ofDays(1));
        return occurrence(FollowUpTask.ASK, quiet.undisturbed(wanted, now, zone), at(wanted, rules.openFor()));
    }

    private Occurrence<FollowUpTask> repeat(Instant asked) {
        Instant due = quiet.undisturbed(at(asked, rules.repeatAfter()), now, zone);
        return occurrence(FollowUpTask.REPEAT, due, closesAt(asked).minusMillis(1));
    }

    private Occurrence<FollowUpTask> close(Instant asked) {
        Instant due = closesAt(asked);
        return occurrence(FollowUpTask.CLOSE, due, due.plus(ALWAYS));
    }

    /** Until when an answer counts. */
    public Instant closesAt(Instant asked) {
        return at(asked, rules.openFor());
    }

    /** At the good hour, so many days after a moment. */
    private Instant at(Instant moment, Period later) {
        return LocalDate.ofInstant(moment, zone).plus(later).atTime(rules.at()).atZone(zone).toInstant();
    }

    private static Occurrence<FollowUpTask> occurrence(FollowUpTask task, Instant due, Instant useless) {
        return new Occurrence<>(task, Recipient.CUSTOMER, due, useless, Optional.empty());
    }
}
