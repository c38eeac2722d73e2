package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.local.fault.FaultKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Each fault at each step: the customer hears the truth, and within a quarter of an hour after all is mended everything
 * is as if nothing had been.
 */
class FaultMatrixTest {
    private static final int SYSTEMS = 4;
    private static final Path TABLE = Path.of("target/fault-matrix.md");
    private static final List<Step> SLOW_BUT_TELLING = List.of(Step.RECORD, Step.LEASE, Step.ANY_MESSAGE);

    /** What stays broken until it is mended, and everything at the steps that matter most. */
    @TestFactory
    Stream<DynamicTest> a_fault_that_stays_until_it_is_mended_ends_well() throws Exception {
        return tests(cell -> cell.staysUntilCleared() && !isSlow(cell));
    }

    /** The whole matrix. */
    @TestFactory
    @Tag("proof")
    Stream<DynamicTest> every_fault_at_every_step_ends_well() throws Exception {
        return tests(_ -> true);
    }

    /** Throttled calls are tried again by the client, after longer pauses each time. */
    private static boolean isSlow(Cell cell) {
        return cell.kind() == FaultKind.THROTTLE
                && cell.step().service().equals("dynamodb")
                && !SLOW_BUT_TELLING.contains(cell.step());
    }

    private static Stream<DynamicTest> tests(Predicate<Cell> which) throws Exception {
        var rows = rows(Cell.all().stream().filter(which).toList());
        print(rows);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.cell().toString(), () -> assertThat(row.wrong()).isEmpty()));
    }

    private static List<Row> rows(List<Cell> cells) throws ExecutionException, InterruptedException {
        var waiting = new ConcurrentLinkedQueue<>(cells);
        try (var systems = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, SYSTEMS).mapToObj(_ -> systems.submit(() -> rowsOfOne(waiting))).toList();
            var rows = new ArrayList<Row>();
            for (Future<List<Row>> one : running) {
                rows.addAll(one.get());
            }
            rows.sort(Comparator.comparing(row -> cells.indexOf(row.cell())));
            return rows;
        }
    }

    private static List<Row> rowsOfOne(Queue<Cell> waiting) {
        var rows = new ArrayList<Row>();
        try (var spine = Spine.start()) {
            for (var cell = waiting.poll(); cell != null; cell = waiting.poll()) {
                rows.add(new Trial(spine, cell).run());
            }
        }
        return rows;
    }

    private static void print(List<Row> rows) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("| step | fault | the customer hears | in the end | |");
        lines.add("|---|---|---|---|---|");
        rows.forEach(row -> lines.add(row.markdown()));
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE, lines);
        lines.forEach(System.out::println);
    }
}
