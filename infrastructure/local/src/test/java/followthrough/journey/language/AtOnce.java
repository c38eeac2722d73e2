package followthrough.journey.language;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many people who do the same at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** Does something so many times at once, and waits for all of it. */
    public static <T> List<T> times(int many, Callable<T> act) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> acts =
                    IntStream.range(0, many)
                            .mapToObj(_ ->
                                    people.submit(() -> {
                                        start.await();
                                        return act.call();
                                    }))
                            .toList();
            start.countDown();
            return acts.stream().map(AtOnce::outcome).toList();
        }
    }

    private static <T> T outcome(Future<T> act) {
        try {
            return act.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
