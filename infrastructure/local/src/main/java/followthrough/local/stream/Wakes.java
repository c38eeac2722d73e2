package followthrough.local.stream;

import followthrough.local.clock.Activity;

/** Wakes the one who follows a stream; from the first wake until it has caught up, something is under way. */
final class Wakes {
    private final Activity activity;
    private int count;
    private boolean behind;

    Wakes(Activity activity) {
        this.activity = activity;
    }

    synchronized void wake() {
        count++;
        if (!behind) {
            behind = true;
            activity.begin();
        }
        notifyAll();
    }

    /** Waits for a wake; says how many there were so far. */
    synchronized int await() throws InterruptedException {
        while (!behind) {
            wait();
        }
        return count;
    }

    /** All is done that was there at that many wakes. */
    synchronized void caughtUp(int seen) {
        if (count == seen) {
            behind = false;
            activity.end();
        }
    }
}
