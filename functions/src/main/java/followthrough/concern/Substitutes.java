package followthrough.concern;

import followthrough.team.Interval;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.timing.Appointment;
import followthrough.timing.Claim;
import followthrough.timing.DayKey;
import followthrough.timing.Offer;
import followthrough.timing.Slot;
import followthrough.timing.Slots;
import followthrough.timing.Slots.Booker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who else could do what somebody has an appointment for, at the same time. They are judged as if they were booked. */
public final class Substitutes {
    /** How many colleagues are looked at, so that all their days fit into one request. */
    private static final int MOST = 24;

    private final Settings settings;
    private final Instant now;

    public Substitutes(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    /** Those who do such work, but the one who has it; by name. */
    public List<StaffMember> colleagues(Concern concern, Appointment appointment) {
        return settings.service(concern.service()).map(settings::takersOf).orElseGet(List::of).stream()
                .filter(taker -> !taker.id().equals(appointment.with()))
                .sorted(Comparator.comparing(StaffMember::name))
                .limit(MOST)
                .toList();
    }

    /** The days that say whether some people are free then, with those around, whatever their zones. */
    static List<DayKey> days(List<StaffMember> people, Interval time) {
        LocalDate first = LocalDate.ofInstant(time.start(), ZoneOffset.UTC).minusDays(1);
        LocalDate last = LocalDate.ofInstant(time.end(), ZoneOffset.UTC).plusDays(1);
        return people.stream()
                .flatMap(person ->
                        first.datesUntil(last.plusDays(1)).map(date -> new DayKey(person.team(), date, person.id())))
                .toList();
    }

    /**
     * The times of those who are free then, by name.
     *
     * @param claims all that is taken then, but not by the concern itself
     */
    public List<Slot> free(Concern concern, Appointment appointment, List<Claim> claims) {
        Instant start = appointment.promised().start();
        return settings
                .service(concern.service())
                .filter(service -> service.booking().isPresent())
                .map(service -> slots(service).between(start, start.plusNanos(1), claims))
                .orElseGet(List::of)
                .stream()
                .filter(slot -> !slot.with().equals(appointment.with()))
                .toList();
    }

    /**
     * The time of the one who takes it over: whoever the customer knows already, or else the one with the fewest
     * appointments on that date, or else the first by name.
     */
    public Optional<Slot> best(Concern concern, Appointment appointment, List<Claim> claims) {
        Optional<String> known =
                Optional.of(concern.owner()).filter(owner -> concern.isOwned() && !owner.equals(appointment.with()));
        return Offer.of(free(concern, appointment, claims), settings.business().zone(), known, claims).slots().stream()
                .findFirst();
    }

    private Slots slots(Service service) {
        return new Slots(settings, service, Booker.STAFF, now);
    }
}
