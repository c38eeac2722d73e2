package followthrough.concern;

import followthrough.concern.Expressions.Context;
import followthrough.limit.Allowance;
import followthrough.team.Reminder;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.timing.Timing;
import followthrough.words.FieldProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What customers decide about their concern which takes no time of anybody's: to give an appointment up, not now, no
 * longer, again. Each act is one write on a file that was read before, tried again on what stands there now if somebody
 * was quicker. Deciding the same again changes nothing.
 */
public final class Deciding {
    private static final int LONGEST = 2_000;

    private final ConcernChange change;
    private final CustomerLimits limits;
    private final InstantSource clock;

    /**
     * Writes decisions to a store.
     *
     * @param limited whether customers are limited at all
     */
    public Deciding(ConcernStore store, SettingsSource settings, InstantSource clock, boolean limited) {
        this.change = new ConcernChange(store, settings);
        this.limits = new CustomerLimits(limited);
        this.clock = clock;
    }

    /**
     * Not now, as it was typed.
     *
     * @param kind of timing, as in the API
     * @param date an ISO date, or a month such as 2027-05; for {@code not-before} only
     * @param note why, if they say so
     */
    public record NotNow(String kind, String date, String note) {}

    /**
     * The appointment is given up.
     *
     * @param seen the sequence of the concern that the page showed
     * @param reason why, if they say so
     * @throws followthrough.aws.Unavailable if it was not recorded, or if that cannot be known; so do all acts
     */
    public Outcome cancel(ConcernFile file, long seen, String reason, Context context) {
        return save(
                file,
                context,
                reason,
                "reason",
                now -> fitting(now, seen, rules(context).cancel(now, TimingEvent.CUSTOMER)));
    }

    /**
     * The customer does not want it now.
     *
     * @param seen the sequence of the concern that the page showed
     */
    public Outcome defer(ConcernFile file, long seen, NotNow typed, Context context) {
        return switch (typed.kind()) {
            case Timing.AsSoonAsPossible.CODE ->
                    save(file, context, typed.note(), "note", now -> fitting(now, seen, rules(context).soon(now)));
            case Timing.WhenIAsk.CODE ->
                    save(
                            file,
                            context,
                            typed.note(),
                            "note",
                            now -> fitting(now, seen, rules(context).whenTheyAsk(now)));
            case Timing.NotBefore.CODE -> notBefore(file, seen, typed, context);
            default -> new Outcome.Refused(List.of(FieldProblem.of("kind", "error.timing.kind")));
        };
    }

    private Outcome notBefore(ConcernFile file, long seen, NotNow typed, Context context) {
        Optional<LocalDate> month = month(typed.date().strip());
        Optional<LocalDate> date = month.or(() -> date(typed.date().strip()));
        return date.map(day ->
                        save(
                                file,
                                context,
                                typed.note(),
                                "note",
                                now -> fitting(now, seen, rules(context).notBefore(now, day, month.isPresent()))))
                .orElseGet(() -> new Outcome.Refused(List.of(FieldProblem.of("date", "error.date.form"))));
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed).atDay(1));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The customer would rather come sooner, should a time come free, or no longer. */
    public Outcome wantEarlier(ConcernFile file, boolean wanted, Context context) {
        return save(file, context, "", "", now -> rules(context).wantEarlier(now, wanted));
    }

    /**
     * The customer says whether they want reminders.
     *
     * @param wanted whether they want any
     * @param which those that they want; the usual ones where it is empty
     */
    public Outcome remind(ConcernFile file, boolean wanted, Set<Reminder> which, Context context) {
        return save(
                file,
                context,
                "",
                "",
                now ->
                        Verdict.of(
                                CustomerRules.chooseReminders(
                                        now,
                                        wanted ? orUsual(which, now, context.settings()) : Set.of(),
                                        context.settings(),
                                        clock.instant())));
    }

    /** Whoever wants reminders where none is usual has one on the day before. */
    private static Set<Reminder> orUsual(Set<Reminder> which, Concern concern, Settings settings) {
        Set<Reminder> wanted = which.isEmpty() ? RemindersAhead.usual(concern, settings) : which;
        return wanted.isEmpty() ? Set.of(Reminder.DAY_BEFORE) : wanted;
    }

    /**
     * The customer no longer needs it.
     *
     * @param seen the sequence of the concern that the page showed
     * @param reason one of those on offer, or words
     * @param words why, if they say more
     */
    public Outcome withdraw(ConcernFile file, long seen, String reason, String words, Context context) {
        Optional<CustomerEvent.Reason> known =
                Arrays.stream(CustomerEvent.Reason.values()).filter(one -> one.code().equals(reason)).findFirst();
        CustomerEvent.Reason why =
                known.orElse(reason.isBlank() ? CustomerEvent.Reason.UNSAID : CustomerEvent.Reason.OTHER);
        String said = known.isPresent() || reason.isBlank() ? words : reason;
        return save(
                file,
                context,
                said,
                "reason",
                now -> fitting(now, seen, CustomerRules.withdraw(now, why, context.settings(), clock.instant())));
    }

    /** It is back. */
    public Outcome reopen(ConcernFile file, String words, Context context) {
        Instant ended = file.endedAt();
        return save(
                file,
                context,
                words,
                "words",
                now -> CustomerRules.reopen(now, ended, context.settings(), clock.instant()));
    }

    /** What a page showed that was made before the timing changed no longer fits, unless nothing is left to do. */
    private static Verdict fitting(Concern now, long seen, Verdict verdict) {
        return now.choice().changedSince(seen) && !(verdict instanceof Verdict.Nothing)
                ? new Verdict.Outdated()
                : verdict;
    }

    private TimingRules rules(Context context) {
        return new TimingRules(context.settings(), clock.instant());
    }

    private Outcome save(
            ConcernFile file, Context context, String typed, String field, Function<Concern, Verdict> rule) {
        String said = typed.strip();
        if (Strings.isBroken(said)) {
            return new Outcome.Refused(List.of(FieldProblem.of(field, "error.text.unreadable")));
        }
        if (Strings.length(said) > LONGEST) {
            return new Outcome.Refused(List.of(FieldProblem.of(field, "error.text.long", LONGEST)));
        }
        List<Allowance> allowances = limits.ofActing(context.source(), context.settings().limits(), clock.instant());
        return change.act(file, allowances, now -> rule.apply(now.concern()).saying(said));
    }
}
