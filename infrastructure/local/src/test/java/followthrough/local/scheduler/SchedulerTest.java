package followthrough.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import followthrough.local.sample.RecordFunction;
import followthrough.local.sample.SampleSystem;
import followthrough.local.template.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.InternalServerException;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ThrottlingException;
import software.amazon.awssdk.services.scheduler.model.ValidationException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchedulerTest {
    private static final String GROUP = "followthrough-wakes";

    private final SampleSystem sample = SampleSystem.start();
    private final SchedulerClient scheduler = sample.scheduler();
    private int names;

    @BeforeEach
    void fresh() {
        sample.system().faults().clear();
        sample.system().clock().advance(Duration.ofHours(2));
        sample.received().clear();
    }

    @AfterAll
    void stop() {
        scheduler.close();
        sample.close();
    }

    private Instant in(Duration wait) {
        return Instant.ofEpochSecond(sample.system().clock().now().plus(wait).getEpochSecond());
    }

    private String create(Instant at, String input) {
        var name = "wake-" + names++;
        scheduler.createSchedule(wish(name, at, input, _ -> {}));
        return name;
    }

    private static CreateScheduleRequest wish(
            String name, Instant at, String input, Consumer<CreateScheduleRequest.Builder> more) {
        var expression = "at(" + at.toString().replace("Z", "") + ")";
        var wish =
                CreateScheduleRequest.builder()
                        .name(name)
                        .groupName(GROUP)
                        .scheduleExpression(expression)
                        .flexibleTimeWindow(it -> it.mode(FlexibleTimeWindowMode.OFF))
                        .actionAfterCompletion(ActionAfterCompletion.DELETE)
                        .clientToken("token-" + name)
                        .target(it ->
                                it.arn(Place.functionArn("RecordFunction") + ":live")
                                        .roleArn("arn:aws:iam::000000000000:role/Role")
                                        .input(input)
                                        .deadLetterConfig(queue -> queue.arn("dead"))
                                        .retryPolicy(retry -> retry.maximumRetryAttempts(3)));
        more.accept(wish);
        return wish.build();
    }

    private List<RecordFunction.Received> fired() {
        return sample.received().stream().filter(it -> it.event().get("wake").present()).toList();
    }

    @Test
    void fires_at_its_instant_and_is_gone() {
        var due = in(Duration.ofMinutes(90));
        var name = create(due, "{\"wake\":1}");
        assertThat(sample.get("/local/schedules").body()).contains(name, due.toString(), "RecordFunction");
        sample.system().clock().advance(Duration.ofHours(3));
        assertThat(fired()).singleElement().satisfies(it -> assertThat(it.at()).isEqualTo(due));
        assertThat(sample.get("/local/schedules").body()).isEqualTo("[]");
        assertThatThrownBy(() -> scheduler.getSchedule(it -> it.name(name).groupName(GROUP)))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void several_fire_in_order() {
        create(in(Duration.ofMinutes(50)), "{\"wake\":2}");
        create(in(Duration.ofMinutes(10)), "{\"wake\":1}");
        create(in(Duration.ofMinutes(70)), "{\"wake\":3}");
        sample.system().clock().advance(Duration.ofHours(2));
        assertThat(fired()).extracting(it -> it.event().get("wake").whole(0)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void what_is_deleted_does_not_fire() {
        var name = create(in(Duration.ofMinutes(10)), "{\"wake\":1}");
        scheduler.deleteSchedule(it -> it.name(name).groupName(GROUP));
        sample.system().clock().advance(Duration.ofHours(1));
        assertThat(fired()).isEmpty();
    }

    @Test
    void a_name_can_be_taken_only_once_but_the_same_wish_may_come_again() {
        var wish = wish("taken", in(Duration.ofMinutes(10)), "{\"wake\":1}", _ -> {});
        var first = scheduler.createSchedule(wish);
        assertThat(scheduler.createSchedule(wish).scheduleArn()).isEqualTo(first.scheduleArn());
        var other = wish.toBuilder().clientToken("another").build();
        assertThatThrownBy(() -> scheduler.createSchedule(other)).isInstanceOf(ConflictException.class);
    }

    @Test
    void refuses_what_the_service_refuses() {
        refused(wish("past", in(Duration.ofMinutes(-1)), "{}", _ -> {}));
        refused(wish("name with spaces", in(Duration.ofMinutes(1)), "{}", _ -> {}));
        refused(wish("expression", in(Duration.ofMinutes(1)), "{}", it -> it.scheduleExpression("at(soon)")));
        refused(wish("zone", in(Duration.ofMinutes(1)), "{}", it -> it.scheduleExpressionTimezone("Mars/Base")));
        refused(wish("role", in(Duration.ofMinutes(1)), "{}", it -> it.target(t -> t.arn("a").roleArn("b"))));
        assertThatThrownBy(() ->
                        scheduler.createSchedule(
                                wish("group", in(Duration.ofMinutes(1)), "{}", it -> it.groupName("nowhere"))))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    private void refused(CreateScheduleRequest wish) {
        assertThatThrownBy(() -> scheduler.createSchedule(wish)).isInstanceOf(ValidationException.class);
    }

    @Test
    void reads_the_zone_of_an_expression() {
        var wish =
                wish(
                        "zoned",
                        in(Duration.ofMinutes(1)),
                        "{\"wake\":1}",
                        it ->
                                it.scheduleExpression("at(2027-12-01T09:00:00)")
                                        .scheduleExpressionTimezone("America/Los_Angeles"));
        scheduler.createSchedule(wish);
        assertThat(sample.get("/local/schedules").body()).contains("2027-12-01T17:00:00Z");
        scheduler.deleteSchedule(it -> it.name("zoned").groupName(GROUP));
    }

    @Test
    void lists_what_there_is() {
        var name = create(in(Duration.ofMinutes(10)), "{}");
        var listed = scheduler.listSchedules(it -> it.groupName(GROUP).namePrefix(name)).schedules();
        assertThat(listed).singleElement().satisfies(it -> assertThat(it.name()).isEqualTo(name));
    }

    @Test
    void a_function_that_fails_is_tried_again_and_given_up() {
        create(in(Duration.ofMinutes(10)), "{\"wake\":1,\"fail\":true}");
        sample.system().clock().advance(Duration.ofMinutes(30));
        assertThat(fired()).hasSize(2);
        assertThat(Duration.between(fired().getFirst().at(), fired().getLast().at())).isEqualTo(Duration.ofMinutes(1));
        assertThat(sample.system().queues().messages().values().stream().flatMap(List::stream))
                .anySatisfy(message ->
                        assertThat(message.get("requestContext").get("condition").text())
                                .isEqualTo("RetriesExhausted"));
    }

    @Test
    void a_delivery_that_fails_is_tried_again() {
        sample.system().faults().order(new Fault("due", FaultKind.ERROR, 2));
        create(in(Duration.ofMinutes(10)), "{\"wake\":1}");
        sample.system().clock().advance(Duration.ofMinutes(30));
        assertThat(fired()).hasSize(1);
    }

    @Test
    void a_delivery_that_always_fails_ends_in_its_queue() {
        sample.system().faults().order(new Fault("due", FaultKind.ERROR, -1));
        create(in(Duration.ofMinutes(10)), "{\"wake\":1}");
        sample.system().clock().advance(Duration.ofHours(1));
        assertThat(fired()).isEmpty();
        assertThat(sample.system().queues().messages().get("dead")).contains(Node.text("{\"wake\":1}"));
    }

    @Test
    void a_delivery_can_be_late_or_doubled() {
        sample.system().faults().order(new Fault("due", FaultKind.DUPLICATE, 1));
        sample.system().faults().order(new Fault("due", FaultKind.DELAY, 1));
        var due = in(Duration.ofMinutes(10));
        create(due, "{\"wake\":1}");
        create(due.plusSeconds(60), "{\"wake\":2}");
        sample.system().clock().advance(Duration.ofMinutes(30));
        assertThat(fired()).extracting(it -> it.event().get("wake").whole(0)).containsExactly(1L, 1L, 2L);
        assertThat(fired().getLast().at()).isEqualTo(due.plusSeconds(120));
    }

    private void order(String service, String kind, int times) {
        var order = "{\"service\":\"%s\",\"kind\":\"%s\",\"times\":%d}".formatted(service, kind, times);
        assertThat(sample.post("/local/faults", order).statusCode()).isEqualTo(200);
    }

    @Test
    void can_be_throttled() {
        order("scheduler", "throttle", 1);
        assertThatThrownBy(() -> create(in(Duration.ofMinutes(1)), "{}")).isInstanceOf(ThrottlingException.class);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void can_break() {
        order("scheduler", "error", 1);
        assertThatThrownBy(() -> create(in(Duration.ofMinutes(1)), "{}")).isInstanceOf(InternalServerException.class);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void can_do_what_it_is_asked_without_a_reply() {
        order("scheduler", "lost-reply", 1);
        assertThatThrownBy(() -> create(in(Duration.ofMinutes(1)), "{}")).isInstanceOf(SdkClientException.class);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void can_keep_silent_over_what_it_did_one_time_of_two() {
        order("scheduler", "timeout", 2);
        assertThatThrownBy(() -> create(in(Duration.ofMinutes(1)), "{}")).isInstanceOf(SdkClientException.class);
        assertThatThrownBy(() -> create(in(Duration.ofMinutes(1)), "{}")).isInstanceOf(SdkClientException.class);
        assertThat(waiting()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"throttle, 1, 1", "error, 1, 1", "timeout, 2, 2", "lost-reply, 1, 2", "duplicate, 1, 2", "delay, 1, 1"})
    void a_delivery_goes_wrong_in_each_of_the_ways_that_can_be_ordered(String kind, int times, int deliveries) {
        order("due", kind, times);
        create(in(Duration.ofMinutes(10)), "{\"wake\":1}");
        sample.system().clock().advance(Duration.ofMinutes(30));
        assertThat(fired()).hasSize(deliveries);
        assertThat(waiting()).isEmpty();
    }

    private List<Node> waiting() {
        return Json.parse(sample.get("/local/schedules").body()).orNothing().items();
    }

    @Test
    void shows_what_is_scheduled() {
        var due = in(Duration.ofMinutes(10));
        var name = create(due, "{\"wake\":1}");
        assertThat(waiting())
                .extracting(Json::write)
                .containsExactly(
                        "{\"name\":\"%s\",\"dueAt\":\"%s\",\"target\":\"RecordFunction:live\",\"payload\":{\"wake\":1}}"
                                .formatted(name, due));
    }

    @Test
    void a_call_needs_leave_to_pass_the_role_on() {
        sample.system().calls().reset();
        var name = create(in(Duration.ofMinutes(10)), "{}");
        assertThat(sample.system().calls().of("EchoFunction", "scheduler").getFirst().touches())
                .extracting(touch -> touch.action() + " " + touch.resource())
                .containsExactly(
                        "scheduler:CreateSchedule " + Place.arn("scheduler", "schedule/" + GROUP + "/" + name),
                        "iam:PassRole arn:aws:iam::000000000000:role/Role");
    }
}
