package followthrough.agenda;

import followthrough.team.Settings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** When a staff member is not to be bothered: in quiet hours by their own clock, unless they are on call. */
record Peace(Settings settings, String member, ZoneId zone) {
    boolean holdsAt(Instant instant) {
        return settings.quietHours().holdAt(instant, zone) && !isOnCall(instant);
    }

    private boolean isOnCall(Instant instant) {
        return settings.onCallAt(instant).stream().limit(1).anyMatch(member::equals);
    }

    /**
     * The moment nearest to another that does not bother them; not in a past whose quiet hours have begun since.
     *
     * @param latest after which it is of no use
     * @return empty if whenever it would be of use they want peace
     */
    Optional<Instant> nearest(Instant wanted, Instant earliest, Instant latest, Instant now) {
        Optional<Instant> moment = within(wanted, earliest, latest);
        boolean missed = moment.filter(now::isAfter).isPresent() && holdsAt(now);
        return missed ? within(now, now, latest) : moment;
    }

    private Optional<Instant> within(Instant wanted, Instant earliest, Instant latest) {
        return holdsAt(wanted)
                ? settings.quietHours().nearest(wanted, earliest, latest, zone)
                : Optional.of(wanted).filter(moment -> !moment.isAfter(latest));
    }
}
