package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.local.fault.FaultKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Each fault at each step between a promise and its letters: nothing is forgotten, nothing comes twice or absurdly. */
class WakeMatrixTest {
    private static final int SYSTEMS = 2;
    private static final Set<WakeStep> TELLING = Set.of(WakeStep.APPEND, WakeStep.SEND_LETTER, WakeStep.MARK_LETTER);
    private static final Path TABLE = Path.of("target/wake-matrix.md");

    /** Failures that stay until they are mended, and what is done without anybody hearing of it. */
    @TestFactory
    Stream<DynamicTest> a_fault_on_the_way_of_a_wake_ends_well() throws Exception {
        return tests(trial ->
                trial.kind() == FaultKind.ERROR
                        ? trial.times() == -1
                        : trial.kind() == FaultKind.LOST_REPLY && trial.times() == 1 && TELLING.contains(trial.step()));
    }

    /** The whole matrix. */
    @TestFactory
    @Tag("proof")
    Stream<DynamicTest> every_fault_on_the_way_of_a_wake_ends_well() throws Exception {
        return tests(_ -> true);
    }

    private static List<WakeTrial> all() {
        return Stream.of(WakeStep.values())
                .flatMap(step ->
                        step.kinds().stream()
                                .flatMap(kind -> Stream.of(1, 3, -1).map(times -> new WakeTrial(step, kind, times))))
                .filter(trial -> !trial.isEndless())
                .toList();
    }

    private static Stream<DynamicTest> tests(Predicate<WakeTrial> which) throws Exception {
        var outcomes = outcomes(all().stream().filter(which).toList());
        print(outcomes);
        return outcomes.stream()
                .map(outcome ->
                        DynamicTest.dynamicTest(
                                outcome.trial().toString(), () -> assertThat(outcome.wrong()).isEmpty()));
    }

    private static List<WakeTrial.Outcome> outcomes(List<WakeTrial> trials) throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(trials);
        try (var systems = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    IntStream.range(0, SYSTEMS).mapToObj(_ -> systems.submit(() -> outcomesOfOne(waiting))).toList();
            var outcomes = new ArrayList<WakeTrial.Outcome>();
            for (Future<List<WakeTrial.Outcome>> one : running) {
                outcomes.addAll(one.get());
            }
            outcomes.sort(java.util.Comparator.comparingInt(outcome -> trials.indexOf(outcome.trial())));
            return outcomes;
        }
    }

    private static List<WakeTrial.Outcome> outcomesOfOne(java.util.Queue<WakeTrial> waiting) {
        var outcomes = new ArrayList<WakeTrial.Outcome>();
        try (var spine = Spine.start()) {
            for (var trial = waiting.poll(); trial != null; trial = waiting.poll()) {
                outcomes.add(trial.run(spine));
            }
        }
        return outcomes;
    }

    private static void print(List<WakeTrial.Outcome> outcomes) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("| step | fault | warned | office asked | customer asked | |");
        lines.add("|---|---|---|---|---|---|");
        outcomes.forEach(outcome -> lines.add(outcome.markdown()));
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE, lines);
        lines.forEach(System.out::println);
    }
}
