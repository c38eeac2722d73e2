package followthrough.local.clock;

import followthrough.document.Node;
import followthrough.local.keep.Shelf;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Where the clock begins: where it is asked to, but never before where it was when it last stopped. */
public final class Beginning {
    private final InstantSource machine;
    private final Shelf shelf;

    /** Reads and keeps the clock on a shelf. */
    public Beginning(InstantSource machine, Shelf shelf) {
        this.machine = machine;
        this.shelf = shelf;
    }

    /** Makes the clock's keeper; it runs on its own only once started. */
    public Timekeeper begin(Optional<Instant> start, Agenda agenda, Activity activity) {
        var kept = shelf.get("clock").orElse(Node.nothing());
        var heldAt = kept.get("held").some().map(at -> Instant.parse(at.text()));
        var ahead = ahead(start, kept);
        var stopped = heldAt.map(at -> later(at, start.orElse(at)));
        return new Timekeeper(new LocalClock(machine, ahead, stopped), stopped.isPresent(), agenda, activity, shelf);
    }

    private Duration ahead(Optional<Instant> start, Node kept) {
        var now = machine.instant();
        var before = kept.get("ahead").some().map(it -> Duration.parse(it.text()));
        var asked = start.map(at -> Duration.between(now, at));
        var last = kept.get("now").some().map(it -> Duration.between(now, Instant.parse(it.text())));
        var ahead = before.or(() -> asked).orElse(Duration.ZERO);
        return longer(longer(ahead, asked.orElse(ahead)), last.orElse(ahead));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
