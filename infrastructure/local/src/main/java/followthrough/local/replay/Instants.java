package followthrough.local.replay;

import java.time.Instant;
import java.time.LocalDateTime;

/** Says at which instant a request was created. */
@FunctionalInterface
interface Instants {
    /** The instant of a row of which only the local time is known. */
    Instant of(String id, LocalDateTime local);
}
