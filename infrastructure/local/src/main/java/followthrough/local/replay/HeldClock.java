package followthrough.local.replay;

import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import java.time.Duration;
import java.time.Instant;

/** The runtime's clock, which stands still unless it is moved. */
final class HeldClock {
    private static final String CLOCK = "/local/clock";

    private final Wire wire;
    private Instant now;

    private HeldClock(Wire wire, Instant now) {
        this.wire = wire;
        this.now = now;
    }

    static HeldClock hold(Wire wire) {
        return new HeldClock(wire, moved(wire, Json.mapping().with("hold", true)));
    }

    /** Goes to an instant, unless it is there or past it already. */
    void reach(Instant instant) {
        if (now.isBefore(instant)) {
            now = moved(wire, Json.mapping().with("to", instant.toString()));
        }
    }

    /** Waits until all that was begun has come to its end. */
    void settle() {
        now = moved(wire, Json.mapping().with("advance", Duration.ZERO.toString()));
    }

    private static Instant moved(Wire wire, MappingBuilder wish) {
        var answer = wire.post(CLOCK, wish.build());
        if (answer.status() != 200) {
            throw new IllegalStateException("The clock answers " + answer.status());
        }
        return Instant.parse(answer.json().get("now").text());
    }
}
