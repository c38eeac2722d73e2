package followthrough.concern;

import followthrough.team.Settings;
import followthrough.timing.Appointment;
import followthrough.timing.Claim;
import followthrough.timing.DayClaims;
import followthrough.timing.DayStore;
import followthrough.timing.Slot;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what would become of their work if somebody were off: by the rules that decide it then, changing nothing. */
public final class Foreseeing {
    /** How many appointments are looked at. */
    private static final int MOST = 60;

    private final ConcernStore concerns;
    private final DayStore days;
    private final InstantSource clock;

    public Foreseeing(ConcernStore concerns, DayStore days, InstantSource clock) {
        this.concerns = concerns;
        this.days = days;
        this.clock = clock;
    }

    /**
     * The appointments that are affected, earliest first, and then what has none and passes to the office, in two
     * requests and one more each.
     *
     * @param team the id of their team
     */
    public List<Foreseen> of(Absent absent, String team, Settings settings) {
        Instant now = clock.instant();
        List<DayClaims> read = days.between(team, date(absent.time().start(), -1), date(absent.time().end(), 1));
        List<Claim> taken = new ArrayList<>();
        List<Foreseen> foreseen = new ArrayList<>();
        for (ConcernFile file : affected(absent, read)) {
            Optional<Appointment> ahead = HandoverRules.affected(file.concern(), absent, now);
            ahead.ifPresent(appointment -> {
                Optional<Slot> slot = best(file.concern(), appointment, read, taken, settings, now);
                slot.ifPresent(over -> taken.add(Claim.of(file.concern().id(), over)));
                foreseen.add(new Foreseen(file, Optional.of(appointment), slot.map(Slot::with)));
            });
        }
        foreseen.addAll(left(absent, now));
        return foreseen;
    }

    private List<Foreseen> left(Absent absent, Instant now) {
        List<WorkCard> work = absent.isLong() ? concerns.work(absent.member(), MOST) : List.of();
        return work.stream()
                .filter(card -> card.owner().equals(absent.member()) && absent.covers(card.soonest(), now))
                .flatMap(card -> concerns.load(card.concern()).stream())
                .filter(file -> HandoverRules.isLeft(file.concern(), absent, now))
                .map(file -> new Foreseen(file, Optional.empty(), Optional.empty()))
                .toList();
    }

    private static Optional<Slot> best(
            Concern concern,
            Appointment appointment,
            List<DayClaims> read,
            List<Claim> taken,
            Settings settings,
            Instant now) {
        List<Claim> claims = new ArrayList<>(DayClaims.ofOthers(read, concern.id()));
        claims.addAll(taken);
        return new Substitutes(settings, now).best(concern, appointment, claims);
    }

    private List<ConcernFile> affected(Absent absent, List<DayClaims> read) {
        return read.stream()
                .filter(day -> day.key().member().equals(absent.member()))
                .flatMap(day -> day.claims().stream())
                .distinct()
                .filter(claim -> claim.occupied().intersection(absent.time()).isPresent())
                .sorted(Comparator.comparing(Claim::start).thenComparing(Claim::concern))
                .limit(MOST)
                .flatMap(claim -> concerns.load(claim.concern()).stream())
                .toList();
    }

    private static LocalDate date(Instant at, int plus) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(plus);
    }
}
