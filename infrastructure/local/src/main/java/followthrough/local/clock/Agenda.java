package followthrough.local.clock;

import followthrough.local.console.Console;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is to happen at which instant of the runtime's clock, in order. */
public final class Agenda {
    private static final long LONGEST_WAIT = 1_000;
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::due).thenComparingLong(Entry::number);

    private final PriorityQueue<Entry> entries = new PriorityQueue<>(ORDER);
    private long number;

    /** One thing to happen. */
    public record Entry(Instant due, long number, Runnable task) {}

    /** Puts a task on the agenda; one whose instant is past happens as soon as it can. */
    public synchronized Entry at(Instant due, Runnable task) {
        var entry = new Entry(due, number++, task);
        entries.add(entry);
        notifyAll();
        return entry;
    }

    /** Takes a task off again; nothing happens when it is no longer there. */
    public synchronized void cancel(Entry entry) {
        entries.remove(entry);
    }

    synchronized Optional<Instant> next() {
        return Optional.ofNullable(entries.peek()).map(Entry::due);
    }

    synchronized boolean isDue(Instant now) {
        return next().filter(instant -> !instant.isAfter(now)).isPresent();
    }

    /** Does what is due, in order; what fails does not keep the rest from being done. */
    void doDue(Instant now) {
        takeDue(now).forEach(Agenda::attempt);
    }

    private static void attempt(Entry entry) {
        try {
            entry.task().run();
        } catch (RuntimeException e) {
            Console.failure("what was due", e);
        }
    }

    private synchronized List<Entry> takeDue(Instant now) {
        var due = new ArrayList<Entry>();
        while (isDue(now)) {
            due.add(entries.remove());
        }
        return due;
    }

    /** Waits until the next entry may be due by a running clock, or something changes, or a second has passed. */
    @SuppressWarnings("WaitNotInLoop") // whoever calls looks again
    synchronized void awaitNext(InstantSource clock) throws InterruptedException {
        var untilNext = next().map(due -> Duration.between(clock.instant(), due).toMillis() + 1);
        var wait = untilNext.map(millis -> Math.min(millis, LONGEST_WAIT)).orElse(LONGEST_WAIT);
        if (wait > 0) {
            wait(wait);
        }
    }

    synchronized void stir() {
        notifyAll();
    }
}
