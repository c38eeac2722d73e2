package followthrough.concern;

import followthrough.aws.Unavailable;
import followthrough.limit.Allowance;
import followthrough.link.Link;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.timing.Claim;
import followthrough.timing.DayClaims;
import followthrough.timing.DayKey;
import followthrough.timing.Excess;
import followthrough.timing.FullSlot;
import followthrough.timing.Slot;
import followthrough.timing.SlotCodes;
import followthrough.timing.SlotCodes.Wanted;
import followthrough.timing.Slots;
import followthrough.timing.Slots.Booker;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes times: one consistent read of all that a choice is judged by, and one conditional write. Whoever was overtaken
 * is judged again by what stands there then.
 */
public final class Choosing {
    private static final int MOST_TRIES = 20;

    private final ConcernStore store;
    private final SettingsSource settings;
    private final SlotCodes codes;
    private final CustomerLimits limits;
    private final InstantSource clock;

    /**
     * Takes times in a store.
     *
     * @param limited whether customers are limited at all
     */
    public Choosing(
            ConcernStore store, SettingsSource settings, SlotCodes codes, InstantSource clock, boolean limited) {
        this.store = store;
        this.settings = settings;
        this.codes = codes;
        this.limits = new CustomerLimits(limited);
        this.clock = clock;
    }

    /** How it ended. */
    public sealed interface Outcome {
        /** It is theirs, now or before. */
        record Taken(Concern concern) implements Outcome {}

        /** There is no such concern, or the link to it was revoked. */
        record Unknown() implements Outcome {}

        /** It cannot be, for these reasons. */
        record Refused(List<FieldProblem> problems) implements Outcome {}

        /** That time is not free, or no longer on offer. */
        record Gone(Instant wanted) implements Outcome {}

        /** It is full, of which whoever may book it all the same has to be warned. */
        record Full(FullSlot full) implements Outcome {}

        /** It was meant for something that stands no longer. */
        record Outdated() implements Outcome {}

        /** The sender has done as much as they may for now. */
        record TooMany(Instant again) implements Outcome {}
    }

    /**
     * A customer takes a time, or moves their appointment to it.
     *
     * @param link that they came by
     * @param code of the slot
     * @param seen the sequence of the concern that the page showed, if a page did
     * @param source a keyed hash of the network address that it came from
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    public Outcome choose(Link link, String code, OptionalLong seen, String source) {
        List<Allowance> allowances = limits.ofActing(source, settings.current().limits(), clock.instant());
        Rule rule =
                (rules, desk, slot, _) -> {
                    Verdict verdict = rules.take(desk.concern(), slot, TimingEvent.CUSTOMER, desk.days());
                    boolean stale = seen.isPresent() && desk.concern().choice().changedSince(seen.getAsLong());
                    return stale ? fitting(verdict) : verdict;
                };
        return attempt(link.id(), concern -> concern.link().equals(link), code, Booker.CUSTOMER, allowances, rule);
    }

    /** A page that was made before the timing changed may only repeat what holds. */
    private static Verdict fitting(Verdict verdict) {
        return verdict instanceof Verdict.Nothing ? verdict : new Verdict.Outdated();
    }

    /**
     * Staff take a time for a customer, or move their appointment to it, whatever notice customers give.
     *
     * @param reason why it is moved, in words for the customer; may be empty
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    public Outcome book(String concern, String code, StaffMember member, String reason) {
        return attempt(
                concern,
                _ -> true,
                code,
                Booker.STAFF,
                List.of(),
                (rules, desk, slot, _) -> rules.take(desk.concern(), slot, member.id(), desk.days()).saying(reason));
    }

    /**
     * The office takes a time for a customer, or moves their appointment to it, even where it is full: then warned of
     * it first.
     *
     * @param reason why it is moved, in words for the customer; may be empty
     * @param warned of what they were warned, as {@link Excess#code} says it; may be anything
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    public Outcome bookOver(String concern, String code, StaffMember member, String reason, String warned) {
        return attempt(
                concern,
                _ -> true,
                codes.read(concern, code),
                new Terms(Booker.STAFF, Optional.of(warned)),
                List.of(),
                (rules, desk, slot, over) ->
                        rules.take(desk.concern(), slot, member.id(), desk.days(), over).saying(reason));
    }

    /**
     * Staff propose a time.
     *
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    public Outcome propose(String concern, String code, StaffMember member) {
        return attempt(
                concern,
                _ -> true,
                code,
                Booker.STAFF,
                List.of(),
                (rules, desk, slot, _) -> rules.propose(desk.concern(), slot, member.id()));
    }

    /**
     * Offers a time that came free to somebody who waits for an earlier one.
     *
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    Outcome offerEarlier(String concern, Wanted freed) {
        return attempt(
                concern,
                _ -> true,
                Optional.of(freed),
                new Terms(Booker.CUSTOMER, Optional.empty()),
                List.of(),
                (rules, desk, slot, _) -> rules.offerEarlier(desk.concern(), slot));
    }

    /**
     * On which terms somebody books.
     *
     * @param warned of what is taken they were warned; absent for those who book nothing that is full
     */
    private record Terms(Booker booker, Optional<String> warned) {
        boolean isWarnedOf(FullSlot full) {
            return warned.equals(Optional.of(full.excess().code()));
        }
    }

    /** What is done with a slot that is free, or that may be taken though it is full. */
    private interface Rule {
        Verdict judge(TimingRules rules, ConcernStore.Desk desk, Slot slot, boolean over);
    }

    private Outcome attempt(
            String id, Predicate<Concern> opens, String code, Booker booker, List<Allowance> allowances, Rule rule) {
        return attempt(id, opens, codes.read(id, code), new Terms(booker, Optional.empty()), allowances, rule);
    }

    private Outcome attempt(
            String id,
            Predicate<Concern> opens,
            Optional<Wanted> wanted,
            Terms terms,
            List<Allowance> allowances,
            Rule rule) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Settings known = settings.current();
            Optional<ConcernStore.Desk> desk =
                    store.desk(id, wanted.map(slot -> days(slot, known)).orElse(List.of()))
                            .filter(read -> opens.test(read.concern()));
            if (desk.isEmpty()) {
                return new Outcome.Unknown();
            }
            if (wanted.filter(slot -> slot.service().equals(desk.get().concern().service())).isEmpty()) {
                return new Outcome.Refused(List.of(FieldProblem.of("slot", "error.slot.unknown")));
            }
            Optional<Outcome> outcome = once(desk.get(), wanted.get(), terms, allowances, rule);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new Unavailable("Others were quicker, time and again", false);
    }

    /** One try; empty if somebody was quicker. */
    private Optional<Outcome> once(
            ConcernStore.Desk desk, Wanted wanted, Terms terms, List<Allowance> allowances, Rule rule) {
        Settings now = settings.atLeast(desk.settingsVersion());
        Concern concern = desk.concern();
        if (!concern.state().isOpen()) {
            return Optional.of(new Outcome.Outdated());
        }
        Booker held = isProposed(concern, wanted) ? Booker.STAFF : terms.booker();
        List<Claim> others = concern.taken(desk.days());
        Optional<FullSlot> full = terms.warned().flatMap(_ -> full(wanted, now, others));
        Optional<Slot> slot =
                slot(wanted, held, now, others)
                        .filter(free -> Offering.isWelcome(concern, free, held))
                        .or(() -> full.map(FullSlot::slot));
        boolean isTheirs =
                concern.appointment()
                        .filter(taken -> taken.with().equals(wanted.with()) && taken.start().equals(wanted.start()))
                        .isPresent();
        if (slot.isEmpty()) {
            return Optional.of(isTheirs ? new Outcome.Taken(concern) : new Outcome.Gone(wanted.start()));
        }
        if (full.filter(one -> !isTheirs && !terms.isWarnedOf(one)).isPresent()) {
            return full.map(Outcome.Full::new);
        }
        List<DayKey> read = desk.days().stream().map(DayClaims::key).toList();
        String team = now.service(wanted.service()).map(Service::team).orElseThrow();
        if (!slot.get().dates().stream().allMatch(date -> read.contains(new DayKey(team, date, wanted.with())))) {
            return Optional.empty();
        }
        return written(
                desk,
                allowances,
                rule.judge(new TimingRules(now, clock.instant()), desk, slot.get(), full.isPresent()),
                now);
    }

    /** What we proposed may be accepted whatever notice customers give. */
    private static boolean isProposed(Concern concern, Wanted wanted) {
        return concern.choice()
                .proposal()
                .filter(proposal -> proposal.with().equals(wanted.with()) && proposal.start().equals(wanted.start()))
                .isPresent();
    }

    private Optional<Outcome> written(
            ConcernStore.Desk desk, List<Allowance> allowances, Verdict verdict, Settings now) {
        return switch (verdict) {
            case Verdict.Nothing _ -> Optional.of(new Outcome.Taken(desk.concern()));
            case Verdict.Outdated _ -> Optional.of(new Outcome.Outdated());
            case Verdict.Refuse(var problems) -> Optional.of(new Outcome.Refused(problems));
            case Verdict.Do(Transition transition) -> {
                Transition planned = transition.planned(now);
                yield switch (store.save(desk.concern(), planned, allowances)) {
                    case ConcernStore.Saving.Saved _ -> Optional.of(new Outcome.Taken(planned.next()));
                    case ConcernStore.Saving.UsedUp(Allowance allowance) ->
                            Optional.of(new Outcome.TooMany(allowance.until()));
                    case ConcernStore.Saving.Overtaken _ -> Optional.empty();
                };
            }
        };
    }

    private Optional<FullSlot> full(Wanted wanted, Settings now, List<Claim> others) {
        return now.service(wanted.service())
                .flatMap(service ->
                        new Slots(now, service, Booker.STAFF, clock.instant())
                                .fullAt(wanted.with(), wanted.start(), others));
    }

    private Optional<Slot> slot(Wanted wanted, Booker booker, Settings now, List<Claim> others) {
        return now.service(wanted.service())
                .flatMap(service ->
                        new Slots(now, service, booker, clock.instant()).at(wanted.with(), wanted.start(), others));
    }

    /** The days that a slot may touch, with those around them, in case a claim there was made by another zone. */
    private List<DayKey> days(Wanted wanted, Settings known) {
        Optional<Service> service = known.service(wanted.service());
        Optional<StaffMember> member = known.staffMember(wanted.with());
        if (service.isEmpty() || member.isEmpty()) {
            return List.of();
        }
        LocalDate start = LocalDate.ofInstant(wanted.start(), known.zoneOf(member.get()));
        List<LocalDate> dates =
                slot(wanted, Booker.STAFF, known, List.of()).map(Slot::dates).orElseGet(() -> List.of(start));
        return Stream.iterate(
                        dates.getFirst().minusDays(1),
                        date -> !date.isAfter(dates.getLast().plusDays(1)),
                        date -> date.plusDays(1))
                .map(date -> new DayKey(service.get().team(), date, wanted.with()))
                .toList();
    }
}
