package followthrough.local.clock;

import followthrough.document.Json;
import followthrough.local.keep.Shelf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * Lets everything happen when the clock reaches it: by itself while the clock runs, and in order, each thing at its own
 * instant, when the clock is moved.
 */
public final class Timekeeper implements AutoCloseable {
    private final LocalClock clock;
    private final Agenda agenda;
    private final Activity activity;
    private final Shelf shelf;
    private final ReentrantLock moving = new ReentrantLock();
    private final List<Runnable> arrivals = new ArrayList<>();
    private final Ticker ticker;
    private volatile boolean held;

    Timekeeper(LocalClock clock, boolean held, Agenda agenda, Activity activity, Shelf shelf) {
        this.clock = clock;
        this.held = held;
        this.agenda = agenda;
        this.activity = activity;
        this.shelf = shelf;
        this.ticker = new Ticker(clock, agenda, moving);
        keep();
    }

    /** The clock itself. */
    public LocalClock clock() {
        return clock;
    }

    /** Adds what is to be done at the end of each move, when the clock has arrived. */
    public void onArrival(Runnable task) {
        arrivals.add(task);
    }

    /** Lets time pass by itself from now on. */
    public void start() {
        ticker.start();
    }

    /** The instant it is. */
    public Instant now() {
        return clock.instant();
    }

    /** Whether the clock stands still but for being moved. */
    public boolean held() {
        return held;
    }

    /** Stops the clock, or lets it run on. */
    public void hold(boolean hold) {
        moving.lock();
        try {
            held = hold;
            standOrRun();
        } finally {
            moving.unlock();
        }
    }

    /** Moves the clock by some time and waits for everything to settle; zero only settles. */
    public void advance(Duration by) {
        move(now -> now.plus(by));
    }

    /** Moves the clock to an instant not before now, and waits for everything to settle. */
    public void moveTo(Instant target) {
        move(_ -> target);
    }

    private void move(UnaryOperator<Instant> target) {
        moving.lock();
        try {
            clock.stop();
            travel(target.apply(clock.instant()));
        } finally {
            standOrRun();
            moving.unlock();
        }
    }

    private void travel(Instant target) {
        activity.awaitRest();
        while (agenda.isDue(target)) {
            clock.reach(agenda.next().orElse(target));
            happen();
        }
        clock.reach(target);
        arrivals.forEach(Runnable::run);
        happen();
    }

    /** Everything due by now, and everything that comes of it at once. */
    private void happen() {
        do {
            agenda.doDue(clock.instant());
            activity.awaitRest();
        } while (agenda.isDue(clock.instant()));
    }

    private void standOrRun() {
        if (held) {
            clock.stop();
        } else {
            clock.run();
        }
        agenda.stir();
        keep();
    }

    /**
     * Keeps how far a move has come, before something that was done on the way is acknowledged: after a crash the clock
     * does not go back behind it.
     */
    public void keepPlace() {
        if (clock.stopped()) {
            keep();
        }
    }

    private synchronized void keep() {
        var now = clock.instant().toString();
        var state = Json.mapping().with("ahead", clock.ahead().toString()).with("now", now);
        shelf.put("clock", state.withPresent("held", Optional.of(now).filter(_ -> held)).build());
    }

    @Override
    public void close() {
        ticker.stop();
    }
}
