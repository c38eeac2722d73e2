package followthrough.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.document.Json;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import followthrough.local.sample.SampleSystem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalSystemTest {
    private SampleSystem sample = SampleSystem.start();
    private DynamoDbClient table = sample.dynamoDb();

    @BeforeAll
    void warm() {
        sample.put("warm", "other");
    }

    @BeforeEach
    void fresh() {
        sample.system().faults().clear();
        sample.system().clock().advance(Duration.ZERO);
        sample.received().clear();
        sample.system().calls().reset();
    }

    @AfterAll
    void stop() {
        table.close();
        sample.close();
    }

    private void put(String pk, String type) {
        table.putItem(it -> it.tableName(SampleSystem.TABLE).item(SampleSystem.item(pk, type)));
    }

    private boolean has(String pk) {
        var key = new java.util.HashMap<>(SampleSystem.item(pk, "x"));
        key.remove("type");
        return table.getItem(it -> it.tableName(SampleSystem.TABLE).key(key)).hasItem();
    }

    private void settle() {
        sample.system().clock().advance(Duration.ZERO);
    }

    @Test
    void what_is_written_reaches_the_function_of_the_stream() {
        put("one", "event");
        settle();
        assertThat(sample.receivedRecords())
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.get("eventName").text()).isEqualTo("INSERT");
                    assertThat(record.get("eventSource").text()).isEqualTo("aws:dynamodb");
                    assertThat(record.get("eventSourceARN").text())
                            .contains(":table/" + SampleSystem.TABLE + "/stream/");
                    assertThat(record.get("dynamodb").get("NewImage").get("pk").get("S").text()).isEqualTo("one");
                    assertThat(record.get("dynamodb").get("StreamViewType").text()).isEqualTo("NEW_IMAGE");
                });
    }

    @Test
    void what_the_filter_does_not_let_pass_never_reaches_it() {
        put("two", "other");
        put("three", "event");
        put("three", "event");
        settle();
        assertThat(sample.receivedRecords()).hasSize(1);
    }

    @Test
    void a_stream_keeps_the_order_of_writing() {
        var keys = IntStream.range(0, 50).mapToObj(i -> "order" + i).toList();
        keys.forEach(key -> put(key, "event"));
        settle();
        assertThat(sample.receivedRecords())
                .extracting(it -> it.get("dynamodb").get("Keys").get("pk").get("S").text())
                .isEqualTo(keys);
    }

    @Test
    void calls_are_known_by_their_caller_their_action_and_their_resource() {
        put("four", "other");
        assertThat(sample.system().calls().of("EchoFunction"))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.operation()).isEqualTo("PutItem");
                    assertThat(call.touches())
                            .singleElement()
                            .satisfies(touch -> {
                                assertThat(touch.action()).isEqualTo("dynamodb:PutItem");
                                assertThat(touch.resource()).endsWith(":table/" + SampleSystem.TABLE);
                            });
                });
    }

    @Test
    void a_throttled_write_is_not_done() {
        order(FaultKind.THROTTLE);
        assertThatThrownBy(() -> put("throttled", "other")).isInstanceOf(ThrottlingException.class);
        assertThat(has("throttled")).isFalse();
    }

    @Test
    void a_failed_write_is_not_done() {
        order(FaultKind.ERROR);
        assertThatThrownBy(() -> put("failed", "other")).isInstanceOf(InternalServerErrorException.class);
        assertThat(has("failed")).isFalse();
    }

    @Test
    void a_write_whose_reply_is_lost_is_done() {
        order(FaultKind.LOST_REPLY);
        assertThatThrownBy(() -> put("lost", "other")).isInstanceOf(SdkClientException.class);
        assertThat(has("lost")).isTrue();
    }

    @Test
    void every_second_write_that_times_out_is_done() {
        sample.system().faults().order(new Fault("dynamodb", FaultKind.TIMEOUT, 2));
        assertThatThrownBy(() -> put("late1", "other")).isInstanceOf(SdkClientException.class);
        assertThatThrownBy(() -> put("late2", "other")).isInstanceOf(SdkClientException.class);
        assertThat(List.of(has("late1"), has("late2"))).containsExactlyInAnyOrder(true, false);
        assertThat(sample.system().faults().pending()).isEmpty();
    }

    @Test
    void a_conflict_strikes_only_the_operation_it_is_meant_for() {
        var operation = Optional.of("TransactWriteItems");
        sample.system().faults().order(new Fault("dynamodb", FaultKind.CONFLICT, operation, 1));
        put("five", "other");
        var write =
                TransactWriteItem.builder()
                        .put(it -> it.tableName(SampleSystem.TABLE).item(SampleSystem.item("six", "other")))
                        .build();
        assertThatThrownBy(() -> table.transactWriteItems(it -> it.transactItems(write)))
                .isInstanceOfSatisfying(
                        TransactionCanceledException.class,
                        e ->
                                assertThat(e.cancellationReasons())
                                        .extracting(it -> it.code())
                                        .containsExactly("TransactionConflict"));
        table.transactWriteItems(it -> it.transactItems(write));
        assertThat(has("six")).isTrue();
    }

    private void order(FaultKind kind) {
        sample.system().faults().order(new Fault("dynamodb", kind, 1));
    }

    @Test
    void a_stream_that_fails_is_tried_again_as_time_goes_on() {
        sample.system().faults().order(new Fault("stream", FaultKind.ERROR, 2));
        put("again", "event");
        settle();
        assertThat(sample.receivedRecords()).isEmpty();
        sample.system().clock().advance(Duration.ofSeconds(3));
        assertThat(sample.receivedRecords()).hasSize(1);
    }

    @Test
    void a_delayed_stream_delivers_a_minute_later() {
        sample.system().faults().order(new Fault("stream", FaultKind.DELAY, 1));
        put("delayed", "event");
        sample.system().clock().advance(Duration.ofSeconds(59));
        assertThat(sample.receivedRecords()).isEmpty();
        sample.system().clock().advance(Duration.ofSeconds(1));
        assertThat(sample.receivedRecords()).hasSize(1);
    }

    @Test
    void a_duplicated_record_comes_twice() {
        sample.system().faults().order(new Fault("stream", FaultKind.DUPLICATE, 1));
        put("twice", "event");
        settle();
        assertThat(sample.receivedRecords()).hasSize(2);
    }

    @Test
    void several_systems_share_nothing() {
        try (var other = SampleSystem.start()) {
            other.put("elsewhere", "event");
            other.system().clock().advance(Duration.ZERO);
            assertThat(has("elsewhere")).isFalse();
            assertThat(sample.receivedRecords()).isEmpty();
            assertThat(other.receivedRecords()).hasSize(1);
        }
    }

    @Test
    void its_own_pages_work_while_everything_fails() {
        for (var service : List.of("ses", "scheduler", "dynamodb", "stream", "due")) {
            var wish = Json.mapping().with("service", service).with("kind", "error").with("times", -1).build();
            assertThat(sample.post("/local/faults", Json.write(wish)).statusCode()).isEqualTo(200);
        }
        assertThat(sample.post("/local/clock", "{\"advance\":\"PT1H\"}").statusCode()).isEqualTo(200);
        assertThat(sample.get("/local/schedules").body()).isEqualTo("[]");
        assertThat(sample.get("/local").statusCode()).isEqualTo(200);
    }
}
