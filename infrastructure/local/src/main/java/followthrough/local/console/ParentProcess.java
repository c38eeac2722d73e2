package followthrough.local.console;

import java.time.Duration;

/** The process that started this one: Maven, which does not end what it started when it is itself told to end. */
public final class ParentProcess {
    private static final Duration OFTEN = Duration.ofMillis(200);

    private ParentProcess() {}

    /** From now on this process ends when its parent has. */
    public static void endWithIt() {
        ProcessHandle.current().parent().ifPresent(parent -> Thread.ofVirtual().start(() -> endAfter(parent)));
    }

    private static void endAfter(ProcessHandle parent) {
        try {
            while (parent.isAlive()) {
                Thread.sleep(OFTEN);
            }
            System.exit(0);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
