package followthrough.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When nobody is to be bothered, by the clock on the recipient's wall.
 *
 * @param from included
 * @param until excluded; earlier than {@code from} where the night lies between, the same where there is no quiet
 */
public record QuietHours(LocalTime from, LocalTime until) {
    /** What holds where the settings say nothing. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    /** Nobody minds. */
    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** Whether it is quiet somewhere. */
    public boolean holdAt(Instant instant, ZoneId zone) {
        LocalTime time = LocalTime.ofInstant(instant, zone);
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }

    /**
     * The moment nearest to another which is not quiet: itself, else when quiet ends, or just before it begins.
     *
     * @param earliest before which it makes no sense
     * @param latest after which it is of no use
     * @return empty if all that makes sense is quiet
     */
    public Optional<Instant> nearest(Instant wanted, Instant earliest, Instant latest, ZoneId zone) {
        if (!holdAt(wanted, zone)) {
            return Optional.of(wanted).filter(moment -> !moment.isAfter(latest));
        }
        Optional<Instant> later = end(wanted, zone).filter(moment -> !moment.isAfter(latest));
        Optional<Instant> earlier = beginning(wanted, zone).filter(moment -> !moment.isBefore(earliest));
        return later.filter(after -> earlier.filter(before -> isNearer(before, wanted, after)).isEmpty())
                .or(() -> earlier);
    }

    /** The same for what has not been done so far: not in a past whose quiet hours have begun since. */
    public Optional<Instant> nearest(Instant wanted, Instant earliest, Instant latest, Instant now, ZoneId zone) {
        Optional<Instant> moment = nearest(wanted, earliest, latest, zone);
        boolean missed = moment.filter(now::isAfter).isPresent() && holdAt(now, zone);
        return missed ? nearest(now, now, latest, zone) : moment;
    }

    /**
     * When something is due that was wanted then and has not been done so far: never while it is quiet, and not in a
     * past whose quiet hours have begun since.
     */
    public Instant undisturbed(Instant wanted, Instant now, ZoneId zone) {
        Instant from = wanted.isBefore(now) && holdAt(now, zone) ? now : wanted;
        return holdAt(from, zone) ? end(from, zone).orElse(from) : from;
    }

    private static boolean isNearer(Instant before, Instant wanted, Instant after) {
        return wanted.getEpochSecond() - before.getEpochSecond() < after.getEpochSecond() - wanted.getEpochSecond();
    }

    /** The first moment after a quiet one that is not quiet. */
    private Optional<Instant> end(Instant quiet, ZoneId zone) {
        return around(quiet, zone, until).filter(moment -> moment.isAfter(quiet) && !holdAt(moment, zone)).findFirst();
    }

    /** The last whole minute before a quiet moment that is not quiet. */
    private Optional<Instant> beginning(Instant quiet, ZoneId zone) {
        return around(quiet, zone, from)
                .map(moment -> moment.minusSeconds(60))
                .filter(moment -> moment.isBefore(quiet) && !holdAt(moment, zone))
                .reduce((_, later) -> later);
    }

    /** When the clock shows a time around a date, in order; a skipped time is when the clock skips it. */
    private static Stream<Instant> around(Instant instant, ZoneId zone, LocalTime time) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        return Stream.of(-2, -1, 0, 1, 2).map(date::plusDays).flatMap(day -> moments(day.atTime(time), zone)).sorted();
    }

    private static Stream<Instant> moments(LocalDateTime local, ZoneId zone) {
        var change = zone.getRules().getTransition(local);
        ZonedDateTime moment = local.atZone(zone);
        return change != null && change.isGap()
                ? Stream.of(change.getInstant())
                : Stream.of(moment.withEarlierOffsetAtOverlap(), moment.withLaterOffsetAtOverlap())
                        .map(ZonedDateTime::toInstant)
                        .distinct();
    }
}
