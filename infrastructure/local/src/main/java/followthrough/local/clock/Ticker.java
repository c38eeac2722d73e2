package followthrough.local.clock;

import java.util.concurrent.locks.Lock;

/** Lets happen what falls due while the clock runs by itself. */
final class Ticker {
    private final LocalClock clock;
    private final Agenda agenda;
    private final Lock moving;
    private final Thread thread = Thread.ofVirtual().name("clock").unstarted(this::tick);

    /**
     * A ticker, not yet started.
     *
     * @param moving held by whoever moves the clock
     */
    Ticker(LocalClock clock, Agenda agenda, Lock moving) {
        this.clock = clock;
        this.agenda = agenda;
        this.moving = moving;
    }

    void start() {
        thread.start();
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
            agenda.doDue(clock.instant());
        } finally {
            moving.unlock();
        }
    }

    void stop() {
        thread.interrupt();
    }
}
