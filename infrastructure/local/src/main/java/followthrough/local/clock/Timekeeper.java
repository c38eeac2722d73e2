package followthrough.local.clock;

import followthrough.document.Json;
import followthrough.local.console.Console;
import followthrough.local.keep.Shelf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

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
    private final Thread ticker = Thread.ofVirtual().name("clock").unstarted(this::tick);
    private volatile boolean held;

    Timekeeper(LocalClock clock, boolean held, Agenda agenda, Activity activity, Shelf shelf) {
        this.clock = clock;
        this.held = held;
        this.agenda = agenda;
        this.activity = activity;
        this.shelf = shelf;
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
            keep();
        } finally {
            moving.unlock();
        }
    }

    /** Moves the clock by some time and waits for everything to settle; zero only settles. */
    public void advance(Duration by) {
        moving.lock();
        try {
            clock.stop();
            travel(clock.instant().plus(by));
        } finally {
            standOrRun();
            moving.unlock();
        }
    }

    /** Moves the clock to an instant not before now, and waits for everything to settle. */
    public void moveTo(Instant target) {
        moving.lock();
        try {
            clock.stop();
            travel(target);
        } finally {
            standOrRun();
            moving.unlock();
        }
    }

    private void travel(Instant target) {
        activity.awaitRest();
        while (agenda.next().filter(due -> !due.isAfter(target)).isPresent()) {
            clock.reach(agenda.next().orElse(target));
            happen();
        }
        clock.reach(target);
        arrivals.forEach(Runnable::run);
        happen();
        keep();
    }

    /** Everything due by now, and everything that comes of it at once. */
    private void happen() {
        do {
            agenda.takeDue(clock.instant()).forEach(Timekeeper::attempt);
            activity.awaitRest();
        } while (agenda.next().filter(due -> !due.isAfter(clock.instant())).isPresent());
    }

    private static void attempt(Agenda.Entry entry) {
        try {
            entry.task().run();
        } catch (RuntimeException e) {
            Console.failure("what was due", e);
        }
    }

    private void standOrRun() {
        if (held) {
            clock.stop();
        } else {
            clock.run();
        }
        agenda.stir();
    }

    private void keep() {
        var now = clock.instant().toString();
        var state = Json.mapping().with("ahead", clock.ahead().toString()).with("now", now);
        shelf.put("clock", state.withPresent("held", Optional.of(now).filter(_ -> held)).build());
    }

    private void tick() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                agenda.awaitNext(clock);
                tickOnce();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tickOnce() throws InterruptedException {
        moving.lockInterruptibly();
        try {
            agenda.takeDue(clock.instant()).forEach(Timekeeper::attempt);
        } finally {
            moving.unlock();
        }
    }

    @Override
    public void close() {
        ticker.interrupt();
    }
}
