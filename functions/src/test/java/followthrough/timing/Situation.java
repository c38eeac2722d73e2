package followthrough.timing;

import followthrough.team.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A shop around an instant at which a clock that matters to it is changed.
 *
 * @param reader the zone of somebody who looks at its slots
 * @param offsets at which minutes after the change there are claims
 */
record Situation(Shop shop, Instant change, ZoneId reader, List<Taken> offsets) {

    /** Something that Ana or Ben have at so many minutes after the change. */
    record Taken(String service, String with, int minute, int length) {}

    Instant from() {
        return change.minus(Duration.ofHours(26));
    }

    Instant until() {
        return change.plus(Duration.ofHours(26));
    }

    List<Slot> free(List<Claim> claims) {
        return shop.slots().between(from(), until(), claims);
    }

    List<Claim> claims() {
        return offsets.stream().map(this::claim).toList();
    }

    private Claim claim(Taken taken) {
        Instant start = change.plusSeconds(60L * taken.minute());
        return new Claim(
                "other",
                taken.service(),
                taken.with(),
                start,
                new Interval(start, start.plusSeconds(60L * taken.length())));
    }
}
