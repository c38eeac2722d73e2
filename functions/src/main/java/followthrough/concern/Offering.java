package followthrough.concern;

import followthrough.team.Interval;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.timing.Appointment;
import followthrough.timing.Claim;
import followthrough.timing.DayClaims;
import followthrough.timing.DayStore;
import followthrough.timing.FullSlot;
import followthrough.timing.Offer;
import followthrough.timing.Slot;
import followthrough.timing.Slots;
import followthrough.timing.Slots.Booker;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Offers times for a concern. Each offer is one request, which reads what is taken; a look holds nothing. */
public final class Offering {
    /** How many days around a wanted time are looked at. */
    private static final int DAYS_AROUND = 7;

    private final DayStore days;
    private final InstantSource clock;

    public Offering(DayStore days, InstantSource clock) {
        this.days = days;
        this.clock = clock;
    }

    /**
     * Free times on dates, one a beginning; none, without a request, where the service has no times.
     *
     * @param zone in which the dates are meant and the times are shown
     * @param first the first date
     * @param count how many dates
     * @throws followthrough.aws.Unavailable if it cannot be read what is taken
     */
    public Offer dates(Concern concern, Settings settings, Booker booker, ZoneId zone, LocalDate first, int count) {
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant until = first.plusDays(count).atStartOfDay(zone).toInstant();
        return settings.service(concern.service())
                .filter(service -> service.booking().isPresent())
                .map(service -> offer(concern, settings, service, booker, zone, from, until))
                .orElseGet(() -> new Offer(List.of()));
    }

    /**
     * Free times near one that was wanted, in order.
     *
     * @throws followthrough.aws.Unavailable if it cannot be read what is taken
     */
    public List<Slot> near(Concern concern, Settings settings, Booker booker, Instant wanted, int atMost) {
        LocalDate date = LocalDate.ofInstant(wanted, ZoneOffset.UTC);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate first = date.minusDays(DAYS_AROUND).isBefore(today) ? today : date.minusDays(DAYS_AROUND);
        Offer offer = dates(concern, settings, booker, ZoneOffset.UTC, first, 2 * DAYS_AROUND);
        return Offer.near(offer.slots(), wanted, atMost);
    }

    /**
     * Times on dates that are full, by beginning; none, without a request, where the service has no times.
     *
     * @param zone in which the dates are meant
     * @param first the first date
     * @param count how many dates
     * @throws followthrough.aws.Unavailable if it cannot be read what is taken
     */
    public List<FullSlot> full(Concern concern, Settings settings, ZoneId zone, LocalDate first, int count) {
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant until = first.plusDays(count).atStartOfDay(zone).toInstant();
        return settings.service(concern.service())
                .filter(service -> service.booking().isPresent())
                .map(service ->
                        new Slots(settings, service, Booker.STAFF, clock.instant())
                                .full(from, until, concern.taken(claims(service.team(), from, until))))
                .orElseGet(List::of);
    }

    private Offer offer(
            Concern concern,
            Settings settings,
            Service service,
            Booker booker,
            ZoneId zone,
            Instant from,
            Instant until) {
        List<Claim> others = concern.taken(claims(service.team(), from, until));
        List<Slot> free =
                new Slots(settings, service, booker, clock.instant())
                        .between(from, until, others).stream()
                                .filter(slot -> isWelcome(concern, slot, booker))
                                .toList();
        return Offer.of(free, zone, preferred(concern), others);
    }

    /**
     * Whom a concern can be handed over to, by name: of an appointment ahead those who are free at that time, in one
     * request; else all who could have it.
     *
     * @throws followthrough.aws.Unavailable if it cannot be read what is taken
     */
    public List<StaffMember> colleagues(Concern concern, Settings settings) {
        Instant now = clock.instant();
        HandoverRules rules = new HandoverRules(settings, now);
        Predicate<StaffMember> free =
                concern.appointmentAhead(now)
                        .map(ahead -> {
                            List<String> ids = free(concern, ahead, settings);
                            return (Predicate<StaffMember>) member -> ids.contains(member.id());
                        })
                        .orElse(_ -> true);
        return settings.staff().stream()
                .filter(member -> rules.canHave(concern, member) && free.test(member))
                .sorted(Comparator.comparing(StaffMember::name))
                .toList();
    }

    private List<String> free(Concern concern, Appointment ahead, Settings settings) {
        Interval time = ahead.occupied();
        List<Claim> others =
                settings.service(concern.service())
                        .map(service -> claims(service.team(), time.start(), time.end()))
                        .map(days -> DayClaims.ofOthers(days, concern.id()))
                        .orElseGet(List::of);
        return new Substitutes(settings, clock.instant())
                .free(concern, ahead, others).stream().map(Slot::with).toList();
    }

    /** With the dates around, since those of a staff member may be others and a time may reach into the next. */
    private List<DayClaims> claims(String team, Instant from, Instant until) {
        return days.between(
                team,
                LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(1),
                LocalDate.ofInstant(until, ZoneOffset.UTC).plusDays(1));
    }

    /** Whether a customer has not said that they would rather have somebody else; staff decide for themselves. */
    static boolean isWelcome(Concern concern, Slot slot, Booker booker) {
        return booker == Booker.STAFF || !concern.followUp().avoided().equals(Optional.of(slot.with()));
    }

    /** The person whom they know already. */
    public static Optional<String> preferred(Concern concern) {
        return concern.appointment()
                .map(Appointment::with)
                .or(() -> Optional.of(concern.owner()).filter(_ -> concern.isOwned()))
                .filter(known -> !concern.followUp().avoided().equals(Optional.of(known)));
    }
}
