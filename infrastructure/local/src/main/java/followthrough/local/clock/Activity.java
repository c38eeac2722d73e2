package followthrough.local.clock;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what is under way, so that one can wait until all of it has come to rest. */
public final class Activity {
    private static final long PATIENCE_SECONDS = 120;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition atRest = lock.newCondition();
    private int underWay;

    /** Something begins; each call needs one of {@link #end}. */
    public void begin() {
        add(1);
    }

    /** Something that began has ended. */
    public void end() {
        add(-1);
    }

    private void add(int change) {
        lock.lock();
        try {
            underWay += change;
            if (underWay == 0) {
                atRest.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until nothing is under way; gives up after two minutes of real time, so that one stuck call cannot stop the
     * clock.
     */
    public void awaitRest() {
        lock.lock();
        try {
            var left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (underWay > 0 && left > 0) {
                left = atRest.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
