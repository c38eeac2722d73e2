package followthrough.local.replay;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Tells past requests again to a running system and compares, whether all of it is told now or some was before. */
final class Replaying {
    private final Screen screen;
    private final Wire wire;
    private final ToldBefore told;

    private Replaying(Screen screen, Wire wire, ToldBefore told) {
        this.screen = screen;
        this.wire = wire;
        this.told = told;
    }

    /**
     * Replays requests to a system.
     *
     * @param links the file of the rows that were told to this system before
     * @param requests in the order of their instants
     * @return what is different
     */
    static List<Difference> replay(URI system, Path links, List<PastRequest> requests, Screen screen) {
        try (var wire = new Wire(system);
                var told = ToldBefore.in(links)) {
            return new Replaying(screen, wire, told).replay(requests);
        }
    }

    private List<Difference> replay(List<PastRequest> requests) {
        var watch = new Stopwatch(screen.nanos());
        var left = requests.stream().filter(request -> told.link(request.id()).isEmpty()).toList();
        var before = requests.size() - left.size();
        screen.say("%d rows, of which %d were told before".formatted(requests.size(), before));
        tell(left);
        var differences = compared(requests);
        differences.forEach(it -> screen.say("row " + it.id() + ": " + it.what()));
        screen.say(
                "%d rows, %d differences, %s, %s"
                        .formatted(
                                requests.size(),
                                differences.size(),
                                watch.rate(left.size()),
                                Stopwatch.minutes(watch.elapsed())));
        return differences;
    }

    /** One after the other, each at its own instant: the clock moves on when all that came of the last is done. */
    private void tell(List<PastRequest> requests) {
        var api = new PublicApi(wire);
        var clock = HeldClock.hold(wire);
        var progress = new Progress("Telling  ", requests.size(), screen);
        for (var request : requests) {
            clock.reach(request.created());
            api.tell(request).ifPresent(link -> told.add(request.id(), link));
            progress.step();
        }
        clock.settle();
        progress.end();
    }

    private List<Difference> compared(List<PastRequest> requests) {
        var progress = new Progress("Comparing", requests.size(), screen);
        var differences = new Comparison(new PublicApi(wire), told).of(requests, progress);
        progress.end();
        return differences;
    }
}
