package followthrough.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.local.sample.RecordFunction;
import followthrough.local.sample.SampleSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClockTest {
    private final SampleSystem sample = SampleSystem.start();
    private final Timekeeper time = sample.system().clock();

    @BeforeEach
    void fresh() {
        time.hold(true);
        time.advance(Duration.ZERO);
        sample.received().clear();
    }

    @AfterAll
    void stop() {
        sample.close();
    }

    @Test
    void a_held_clock_stands_still() {
        var before = time.now();
        sample.get("/local");
        assertThat(time.now()).isEqualTo(before);
    }

    @Test
    void tells_the_time() {
        var state = Json.parse(sample.get("/local/clock").body()).orNothing();
        assertThat(state.get("now").text()).isEqualTo(time.now().toString());
        assertThat(state.get("held").isTrue()).isTrue();
    }

    @Test
    void runs_on_when_it_is_let_go() {
        var before = time.now();
        assertThat(Json.parse(sample.post("/local/clock", "{\"hold\":false}").body()).orNothing().get("held").isTrue())
                .isFalse();
        time.advance(Duration.ofHours(1));
        assertThat(time.now()).isAfterOrEqualTo(before.plus(Duration.ofHours(1)));
    }

    @Test
    void a_jump_runs_everything_at_its_own_instant() {
        var before = time.now();
        whileIsPending(before, () -> time.advance(Duration.ofMinutes(14)));
        assertThat(time.now()).isEqualTo(before.plus(Duration.ofMinutes(14)));
        var ats = ticks();
        assertThat(ats).hasSize(7).isSorted();
        for (var i = 1; i < ats.size(); i++) {
            assertThat(Duration.between(ats.get(i - 1), ats.get(i))).isEqualTo(Duration.ofMinutes(2));
        }
    }

    /** With something to be tried at an instant, until all is over. */
    private void whileIsPending(Instant at, Runnable act) {
        try (var client = sample.dynamoDb()) {
            var item = new HashMap<>(SampleSystem.item("pending", "other"));
            item.put("pendingShard", AttributeValue.fromS("0"));
            item.put("tryAt", AttributeValue.fromS(at.toString()));
            client.putItem(it -> it.tableName(SampleSystem.TABLE).item(item));
            act.run();
            item.keySet().retainAll(List.of("pk", "sk"));
            client.deleteItem(it -> it.tableName(SampleSystem.TABLE).key(item));
        }
    }

    private List<Instant> ticks() {
        return sample.received().stream()
                .filter(it -> it.event().get("detail-type").text().equals("Scheduled Event"))
                .map(RecordFunction.Received::at)
                .toList();
    }

    @Test
    void a_jump_over_months_leaves_out_what_would_find_nothing() {
        time.advance(Duration.ofDays(90));
        assertThat(ticks()).hasSizeBetween(90 * 4, 90 * 4 + 60);
    }

    @Test
    void nothing_is_left_out_while_something_is_pending() {
        whileIsPending(time.now().plus(Duration.ofHours(5)), () -> time.advance(Duration.ofHours(7)));
        assertThat(ticks()).hasSizeBetween(60, 60 + 4);
    }

    @Test
    void zero_only_settles() {
        var before = time.now();
        assertThat(sample.post("/local/clock", "{\"advance\":\"PT0S\"}").statusCode()).isEqualTo(200);
        assertThat(time.now()).isEqualTo(before);
    }

    @Test
    void goes_to_an_instant() {
        var target = time.now().plus(Duration.ofDays(1));
        sample.post("/local/clock", Json.mapping().with("to", target.toString()).write());
        assertThat(time.now()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"advance\":\"a while\"}",
                "{\"advance\":\"-PT1S\"}",
                "{\"to\":\"2020-01-01T00:00:00Z\"}",
                "{\"to\":\"tomorrow\"}",
                "{\"hold\":\"maybe\"}",
                "{\"back\":true}"
            })
    void bad_input_is_a_problem(String body) {
        var reply = sample.post("/local/clock", body);
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.headers().firstValue("content-type")).contains("application/problem+json");
    }
}
