package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With its data in a folder the runtime is killed at random instants while people tell concerns and time passes:
 * nothing that was answered is lost, everything that hangs from it comes about, and a kill repeats one mail at most.
 */
class KillTest {
    /** A Wednesday at ten in the business's zone. */
    private static final Instant START = Instant.parse("2027-03-03T18:00:00Z");

    private static final int KILLS = 10;
    private static final int PEOPLE = 4;
    private static final int MANY = 10_000;
    private static final int FEW = 4;

    @TempDir private Path folder = Path.of(".");
    private final Crowd crowd = new Crowd();
    private final Random chance = new Random(20270303);
    private Instant latest = START;
    private int toldAgain;

    @Test
    @Tag("proof")
    void ten_kills_lose_nothing() throws Exception {
        for (var kill = 0; kill < KILLS; kill += 2) {
            dieWhilePeopleTell();
            dieWhileTimePasses();
        }
        try (var runtime = RuntimeProcess.start(folder, START)) {
            goOn(runtime);
            assertThat(move(runtime, Duration.ofMinutes(40))).isTrue();
            check(runtime);
        }
    }

    /** Time goes on where it was, and those who had no answer tell it again. */
    private void goOn(RuntimeProcess runtime) {
        assertThat(now(runtime))
                .as("the clock never goes back")
                .isAfterOrEqualTo(latest)
                .isAfterOrEqualTo(Aftermath.of(runtime).lastMail());
        toldAgain += crowd.tellAgain(runtime);
    }

    private void dieWhilePeopleTell() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var runtime = RuntimeProcess.start(folder, START)) {
            goOn(runtime);
            var telling = tell(runtime, people, MANY);
            crowd.awaitAnswers(chance.nextInt(40));
            kill(runtime, chance.nextInt(400));
            end(telling);
        }
    }

    private void dieWhileTimePasses() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var runtime = RuntimeProcess.start(folder, START)) {
            goOn(runtime);
            end(tell(runtime, people, FEW));
            var until = now(runtime).plusSeconds(chance.nextInt(660));
            var moving = people.submit(() -> move(runtime, Duration.ofMinutes(12)));
            awaitClock(runtime, until);
            kill(runtime, chance.nextInt(400));
            end(List.of(moving));
        }
    }

    private List<? extends Future<?>> tell(RuntimeProcess runtime, ExecutorService people, int most) {
        return IntStream.range(0, PEOPLE).mapToObj(_ -> people.submit(() -> crowd.tell(runtime, most))).toList();
    }

    private static void end(List<? extends Future<?>> tasks) throws Exception {
        for (var task : tasks) {
            task.get();
        }
    }

    private static void awaitClock(RuntimeProcess runtime, Instant instant) {
        while (now(runtime).isBefore(instant)) {
            Thread.onSpinWait();
        }
    }

    private static void kill(RuntimeProcess runtime, int millis) throws InterruptedException {
        assertThat(runtime.endsWithin(millis, TimeUnit.MILLISECONDS)).as("ended by itself").isFalse();
        runtime.kill();
    }

    /** Moves the clock; says whether there was an answer. */
    private boolean move(RuntimeProcess runtime, Duration by) {
        var answer = runtime.post("/local/clock", Json.mapping().with("advance", by.toString()).write());
        answer.ifPresent(it -> latest = Instant.parse(Json.parse(it.body()).orNothing().get("now").text()));
        return answer.isPresent();
    }

    private static Instant now(RuntimeProcess runtime) {
        return Instant.parse(Aftermath.read(runtime, "/local/clock").get("now").text());
    }

    private void check(RuntimeProcess runtime) {
        var after = Aftermath.of(runtime);
        crowd.answered().forEach(after::check);
        System.out.printf(
                "Killed %d times: %d concerns, none lost; %d told again for want of an answer; %d mails, %d of them"
                        + " repeated%n",
                KILLS, crowd.answered().size(), toldAgain, after.mails(), after.repeatedMails());
        assertThat(after.repeatedMails()).isLessThanOrEqualTo(KILLS);
    }
}
