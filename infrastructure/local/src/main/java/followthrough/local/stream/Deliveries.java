package followthrough.local.stream;

import followthrough.local.fault.FaultKind;
import followthrough.local.fault.Faults;
import followthrough.local.fault.Strike;
import followthrough.local.template.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What is read of one shard but not yet done with. What fails is tried again before anything after it: whole, from the
 * first record that failed, or by halves, as the mapping's settings say, until it is too old or was tried too often.
 */
final class Deliveries {
    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

    private final Trigger.Stream settings;
    private final Invoking function;
    private final Faults faults;
    private final InstantSource clock;
    private final BiConsumer<Batch, String> giveUp;
    private final Deque<Batch> waiting = new ArrayDeque<>();
    private Instant notBefore = Instant.MIN;
    private boolean delayed;

    Deliveries(
            Trigger.Stream settings,
            Invoking function,
            Faults faults,
            InstantSource clock,
            BiConsumer<Batch, String> giveUp) {
        this.settings = settings;
        this.function = function;
        this.faults = faults;
        this.clock = clock;
        this.giveUp = giveUp;
    }

    /** Takes on what was read; what the filter does not let pass is done with. */
    void take(List<StreamRecord> records) {
        var wanted = records.stream().filter(this::passes).toList();
        if (!wanted.isEmpty()) {
            waiting.addLast(new Batch(wanted, 0, 0));
        }
    }

    private boolean passes(StreamRecord one) {
        return settings.patterns().isEmpty()
                || settings.patterns().stream().anyMatch(pattern -> new EventPattern(pattern).matches(one.json()));
    }

    /** Whether everything taken on is done with. */
    boolean done() {
        return waiting.isEmpty();
    }

    /** Delivers until all is done, or until there is something to wait for: then says when to go on. */
    Optional<Instant> deliver() {
        while (!waiting.isEmpty() && !clock.instant().isBefore(notBefore)) {
            deliver(waiting.removeFirst());
        }
        return waiting.isEmpty() ? Optional.empty() : Optional.of(notBefore);
    }

    private void deliver(Batch batch) {
        if (isTooOld(batch)) {
            giveUp.accept(batch, "RecordAgeExceeded");
            return;
        }
        if (delayed) {
            delayed = false;
            attempt(batch);
            return;
        }
        faults.next("stream", "Invoke").ifPresentOrElse(strike -> struck(batch, strike), () -> attempt(batch));
    }

    private boolean isTooOld(Batch batch) {
        var oldest = batch.records().getFirst().arrived();
        return settings.longest().map(age -> clock.instant().isAfter(oldest.plus(age))).orElse(false);
    }

    private void struck(Batch batch, Strike strike) {
        if (strike.kind() == FaultKind.DELAY) {
            delayed = true;
            pause(batch, ONE_MINUTE);
            return;
        }
        if (strike.done()) {
            var outcome = function.invoke(batch.event());
            if (strike.kind() == FaultKind.DUPLICATE && outcome.succeeded()) {
                attempt(batch);
                return;
            }
        }
        again(strike.kind() == FaultKind.THROTTLE ? batch.afterThrottling() : batch.afterFailure());
    }

    private void attempt(Batch batch) {
        switch (Verdict.of(batch, function.invoke(batch.event()), settings.partialFailures())) {
            case Verdict.Done _ -> {}
            case Verdict.Failed _ -> failed(batch);
            case Verdict.FailedFrom(var rest) -> again(rest.afterFailure());
        }
    }

    private void failed(Batch batch) {
        if (settings.bisect() && batch.canBeSplit()) {
            waiting.addFirst(batch.secondHalf());
            waiting.addFirst(batch.firstHalf());
        } else {
            again(batch.afterFailure());
        }
    }

    private void again(Batch batch) {
        if (settings.retries() >= 0 && batch.failures() > settings.retries()) {
            giveUp.accept(batch, "RetryAttemptsExhausted");
        } else {
            pause(batch, backoff(batch.invocations()));
        }
    }

    private void pause(Batch batch, Duration wait) {
        waiting.addFirst(batch);
        notBefore = clock.instant().plus(wait);
    }

    private static Duration backoff(int invocations) {
        return Duration.ofSeconds(Math.min(60, 1L << Math.min(6, Math.max(0, invocations - 1))));
    }
}
