package followthrough.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.local.clock.Activity;
import followthrough.local.console.Console;
import followthrough.local.template.FunctionDefinition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One function: instances of its handler, each serving one invocation at a time, made when none is idle. */
public final class LocalFunction {
    private static final int INSTANCES = 16;

    private final FunctionDefinition definition;
    private final HandlerLoader loader;
    private final Activity activity;
    private final ConcurrentLinkedDeque<RequestStreamHandler> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore free;

    /** A function with its whole environment; nothing is loaded before it is needed. */
    public LocalFunction(
            FunctionDefinition definition, Map<String, String> environment, InstantSource clock, Activity activity) {
        this.definition = definition;
        this.free = new Semaphore(definition.concurrency().orElse(INSTANCES));
        this.loader = new HandlerLoader(environment, clock);
        this.activity = activity;
    }

    /** What the template says of it. */
    public FunctionDefinition definition() {
        return definition;
    }

    /** Makes an instance ahead of the first call. */
    public void warm() {
        idle.add(loader.load(definition.handler()));
    }

    /** Invokes it and waits for its outcome, which is never longer in coming than its time-out. */
    public Outcome invoke(byte[] event) {
        activity.begin();
        free.acquireUninterruptibly();
        try {
            return run(event);
        } finally {
            free.release();
            activity.end();
        }
    }

    private Outcome run(byte[] event) {
        var handler = Optional.ofNullable(idle.poll()).orElseGet(() -> loader.load(definition.handler()));
        var outcome = awaited(new FutureTask<>(() -> handle(handler, event)));
        if (!(outcome instanceof Outcome.TimedOut)) {
            idle.push(handler);
        }
        return outcome;
    }

    private byte[] handle(RequestStreamHandler handler, byte[] event) throws IOException {
        var answer = new ByteArrayOutputStream();
        var invocation = Invocation.begin(definition, UUID.randomUUID().toString());
        handler.handleRequest(new ByteArrayInputStream(event), answer, invocation);
        return answer.toByteArray();
    }

    private Outcome awaited(FutureTask<byte[]> task) {
        Thread.ofVirtual().name(definition.id()).start(task);
        try {
            return new Outcome.Returned(task.get(definition.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return failed(Optional.ofNullable(e.getCause()).orElse(e));
        } catch (TimeoutException _) {
            task.cancel(true);
            return new Outcome.TimedOut(definition.timeout().toSeconds());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed("Runtime.Stopped", "the runtime is stopping");
        }
    }

    private Outcome failed(Throwable thrown) {
        Console.failure(definition.id(), thrown);
        return new Outcome.Failed(thrown.getClass().getName(), String.valueOf(thrown.getMessage()));
    }
}
