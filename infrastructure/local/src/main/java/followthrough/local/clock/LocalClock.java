package followthrough.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A clock which runs like the machine's, some way ahead of or behind it, and can be stopped. */
public final class LocalClock implements InstantSource {
    private final InstantSource machine;
    private Duration ahead;
    private Optional<Instant> stoppedAt;

    LocalClock(InstantSource machine, Duration ahead, Optional<Instant> stoppedAt) {
        this.machine = machine;
        this.ahead = ahead;
        this.stoppedAt = stoppedAt;
    }

    @Override
    public synchronized Instant instant() {
        return stoppedAt.orElseGet(() -> machine.instant().plus(ahead));
    }

    /** Whether it stands still. */
    synchronized boolean stopped() {
        return stoppedAt.isPresent();
    }

    synchronized void stop() {
        stoppedAt = Optional.of(instant());
    }

    /** Runs on from where it stopped. */
    synchronized void run() {
        stoppedAt.ifPresent(at -> ahead = Duration.between(machine.instant(), at));
        stoppedAt = Optional.empty();
    }

    /** Moves a stopped clock forward; an earlier instant leaves it where it is. */
    synchronized void reach(Instant instant) {
        stoppedAt = stoppedAt.map(at -> at.isBefore(instant) ? instant : at);
    }

    synchronized Duration ahead() {
        return ahead;
    }
}
