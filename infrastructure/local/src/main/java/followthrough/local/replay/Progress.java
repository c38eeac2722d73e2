package followthrough.local.replay;

import java.time.Duration;

/** Shows how far something is: how much of it is done, how fast it goes, how long the rest will take. */
final class Progress {
    private static final int WIDTH = 30;

    private final String what;
    private final int total;
    private final Screen screen;
    private final Stopwatch watch;
    private Duration shown = Duration.ZERO;
    private int done;

    Progress(String what, int total, Screen screen) {
        this.what = what;
        this.total = total;
        this.screen = screen;
        this.watch = new Stopwatch(screen.nanos());
    }

    /** One more is done. */
    void step() {
        done++;
        var now = watch.elapsed();
        if (now.minus(shown).compareTo(screen.pause()) >= 0) {
            shown = now;
            screen.show(line(Stopwatch.minutes(watch.left(done, total)) + " left"));
        }
    }

    /** All is done. */
    void end() {
        screen.show(line("in " + Stopwatch.minutes(watch.elapsed())));
        screen.leave();
    }

    private String line(String time) {
        return "%s [%s] %d/%d, %s, %s".formatted(what, bar(), done, total, watch.rate(done), time);
    }

    private String bar() {
        var filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
        return "#".repeat(filled) + ".".repeat(WIDTH - filled);
    }
}
