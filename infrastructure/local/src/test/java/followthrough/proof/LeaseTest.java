package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.aws.DynamoDbTable;
import followthrough.journal.Consequences;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.journal.EventWorker;
import followthrough.journal.JournalEvent;
import followthrough.journal.Journals;
import followthrough.journal.Redriving;
import followthrough.journal.Subject;
import followthrough.journal.WorkLog;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The lease on the real table: whoever works, and however many, each effect is done once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaseTest {
    private static final Effect MAIL = Effect.mail("letter");
    private static final Effect NEWS = Effect.mail("news");
    private static final Instant TOLD = Spine.START;
    private static final String KIND = "proof";

    private final Queue<String> performed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private Optional<Spine> started = Optional.empty();

    /** How long it takes to perform an effect, in which others may come. */
    private Consumer<Effect> meanwhile = _ -> {};

    @BeforeAll
    void start() {
        var spine = Spine.start();
        var nobodyElseHears = new Fault("stream", FaultKind.ERROR, -1);
        spine.system().faults().order(nobodyElseHears);
        started = Optional.of(spine);
    }

    @AfterAll
    void stop() {
        started.ifPresent(Spine::close);
    }

    private DynamoDbTable table() {
        var table = started.orElseThrow().table();
        return new DynamoDbTable(table.client(), table.name());
    }

    private EventId event(String subject) {
        var id = EventId.of(new Subject(KIND, subject), 1, 0);
        var event = new JournalEvent(id, "told", TOLD, Map.of(), Map.of());
        table().write(List.of(table().put(DynamoDbEventFormat.write(event, true))));
        performed.clear();
        return id;
    }

    private EventWorker worker(Instant now) {
        var consequences =
                new Consequences() {
                    @Override
                    public List<Effect> of(JournalEvent event) {
                        return List.of(MAIL, NEWS);
                    }

                    @Override
                    public void perform(JournalEvent event, Effect effect) {
                        performed.add(event.id().subject() + " " + effect.what());
                        meanwhile.accept(effect);
                    }

                    @Override
                    public void giveUp(JournalEvent event) {}
                };
        return new EventWorker(
                Journals.in(table()),
                Map.of(KIND, consequences),
                () -> now,
                () -> "token" + tokens.incrementAndGet(),
                new Silent());
    }

    private record Silent() implements WorkLog {
        @Override
        public void putOff(JournalEvent event, RuntimeException failure) {}

        @Override
        public void unworkable(EventId id, RuntimeException failure) {}

        @Override
        public void setAside(JournalEvent event, RuntimeException failure) {}
    }

    private Map<String, AttributeValue> row(EventId id) {
        return started.orElseThrow().table().items(item -> Table.text(item, "pk").equals(id.subject())).getFirst();
    }

    @Test
    void stream_and_re_drive_at_once_do_each_effect_once() throws Exception {
        var now = TOLD.plus(Duration.ofMinutes(3));
        var ids = IntStream.range(0, 12).mapToObj(i -> event("crowd" + i)).toList();
        var all = new CountDownLatch(1);
        Stream<Callable<Boolean>> streams =
                ids.stream().flatMap(id -> Stream.generate(() -> at(all, () -> worker(now).work(id))).limit(4));
        Stream<Callable<Boolean>> redrives =
                Stream.generate(() ->
                                at(
                                        all,
                                        () ->
                                                new Redriving(
                                                                Journals.in(table()),
                                                                worker(now),
                                                                () -> now,
                                                                new Silent())
                                                        .run(() -> true)))
                        .limit(4);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = Stream.concat(streams, redrives).map(people::submit).toList();
            all.countDown();
            for (Future<Boolean> one : running) {
                assertThat(one.get()).isTrue();
            }
        }
        var expected = ids.stream().flatMap(id -> Stream.of(id.subject() + " letter", id.subject() + " news"));
        assertThat(performed).containsExactlyInAnyOrderElementsOf(expected.toList());
        assertThat(ids).allSatisfy(id -> assertThat(row(id)).doesNotContainKeys("pendingShard", "tryAt", "lease"));
    }

    private static Callable<Boolean> at(CountDownLatch signal, Runnable act) {
        return () -> {
            signal.await();
            act.run();
            return true;
        };
    }

    @Test
    void a_worker_who_comes_while_another_is_at_it_does_nothing() {
        var id = event("busy");
        meanwhile =
                _ -> {
                    meanwhile = _ -> {};
                    worker(TOLD.plusSeconds(89)).work(id);
                };
        worker(TOLD).work(id);
        assertThat(performed).containsExactly("proof#busy letter", "proof#busy news");
    }

    @Test
    void a_lease_that_ran_out_is_taken_over_and_the_loser_changes_nothing() {
        var id = event("slow");
        meanwhile =
                _ -> {
                    meanwhile = _ -> {};
                    worker(TOLD.plusSeconds(91)).work(id);
                };
        worker(TOLD).work(id);
        assertThat(performed).containsExactly("proof#slow letter", "proof#slow letter", "proof#slow news");
        assertThat(row(id))
                .doesNotContainKeys("pendingShard", "lease")
                .containsKeys("done:mail:letter", "done:mail:news");
    }

    @Test
    void a_worker_killed_between_sending_and_marking_repeats_one_mail_at_most() {
        var id = event("killed");
        meanwhile =
                _ -> {
                    meanwhile = _ -> {};
                    throw new Killed();
                };
        try {
            worker(TOLD).work(id);
        } catch (Killed expected) {
            assertThat(row(id)).containsKeys("pendingShard", "lease");
        }
        worker(TOLD.plusSeconds(60)).work(id);
        assertThat(performed).containsExactly("proof#killed letter");
        worker(TOLD.plusSeconds(90)).work(id);
        worker(TOLD.plusSeconds(200)).work(id);
        assertThat(performed).containsExactly("proof#killed letter", "proof#killed letter", "proof#killed news");
    }

    /** The end of a process, as far as a test can have it: nothing in the worker catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
