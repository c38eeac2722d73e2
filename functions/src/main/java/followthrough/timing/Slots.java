package followthrough.timing;

import followthrough.team.Service;
import followthrough.team.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which times of a service can be booked, by settings, claims and the time that it is: the only place that decides so,
 * when times are offered and when one is taken.
 */
public final class Slots {
    private final Settings settings;
    private final Service service;
    private final Booker booker;
    private final Instant now;

    /** Times of a service for somebody who asks now. */
    public Slots(Settings settings, Service service, Booker booker, Instant now) {
        this.settings = settings;
        this.service = service;
        this.booker = booker;
        this.now = now;
    }

    /** Who books. */
    public enum Booker {
        /** Held to notice and to how far ahead times may be chosen. */
        CUSTOMER,
        /** Held to neither, but not booking the past. */
        STAFF
    }

    /**
     * All slots that begin from an instant on and before another, by beginning, then by name. Empty if the service
     * cannot be booked.
     *
     * @param claims all that may overlap them, but those that are about to be given up
     */
    public List<Slot> between(Instant from, Instant until, List<Claim> claims) {
        throw new UnsupportedOperationException(settings.office() + service + booker + now + from + until + claims);
    }

    /** The slot of a staff member that begins then, if it can be booked. */
    public Optional<Slot> at(String member, Instant start, List<Claim> claims) {
        return between(start, start.plusMillis(1), claims).stream()
                .filter(slot -> slot.with().equals(member))
                .findFirst();
    }
}
