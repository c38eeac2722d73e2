package followthrough.contract;

import static followthrough.contract.WakeSchedulerContract.CONCERN;
import static followthrough.contract.WakeSchedulerContract.DUE;
import static followthrough.contract.WakeSchedulerContract.WAKE;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.document.Node;
import followthrough.journal.Subject;
import followthrough.local.http.LoopbackServer;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import followthrough.local.template.Place;
import followthrough.plan.Wake;
import followthrough.plan.WakeScheduler;
import followthrough.plan.WakeSchedulers;
import followthrough.plan.WakeTarget;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the service, as its makers publish it, would take what is really sent to it. */
class SchedulerModelTest {
    private static final WakeTarget TARGET =
            new WakeTarget(
                    "followthrough-Wakes",
                    WakeSchedulerContract.functionArn(),
                    "arn:aws:iam::" + Place.ACCOUNT + ":role/Wakes",
                    Place.arn("sqs", "followthrough-LostWakes"));

    private final ServiceModel model = ServiceModel.of("scheduler/2021-06-30");
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final LoopbackServer server = LoopbackServer.start(0, this::received);
    private final WakeScheduler scheduler =
            WakeSchedulers.eventBridge(new Aws(URI.create("http://127.0.0.1:" + server.port())).scheduler(), TARGET);

    private Reply received(Request request) {
        requests.add(request);
        return Reply.json(200, Json.mapping().with("ScheduleArn", Place.arn("scheduler", "schedule/a/b")).build());
    }

    @AfterEach
    void close() {
        server.close();
    }

    static List<Wake> wakes() {
        return List.of(
                WAKE,
                new Wake(CONCERN, 0, DUE, DUE.minusSeconds(1)),
                new Wake(CONCERN, Long.MAX_VALUE, DUE.plusNanos(1), Instant.MAX),
                new Wake(new Subject("staff", "ü 🚰\n#/?".repeat(300)), 1, DUE, DUE.plusSeconds(90)));
    }

    @ParameterizedTest
    @MethodSource("wakes")
    void the_service_takes_a_wake(Wake wake) {
        scheduler.set(wake);
        scheduler.remove(wake);
        assertThat(model.complaints("CreateSchedule", requests.getFirst())).isEmpty();
        assertThat(model.complaints("DeleteSchedule", requests.getLast())).isEmpty();
        assertThat(requests.getFirst().path()).isEqualTo(requests.getLast().path());
    }

    @Test
    void nothing_is_left_to_the_services_choice() {
        scheduler.set(WAKE);
        assertThat(requests.getFirst().json().fields())
                .containsOnlyKeys(
                        "ActionAfterCompletion",
                        "ClientToken",
                        "FlexibleTimeWindow",
                        "GroupName",
                        "ScheduleExpression",
                        "ScheduleExpressionTimezone",
                        "Target");
    }

    @Test
    void the_token_is_the_same_for_the_same_wake_and_another_for_another() {
        scheduler.set(WAKE);
        scheduler.set(WAKE);
        scheduler.set(new Wake(CONCERN, 4, DUE, WAKE.uselessAfter()));
        var tokens = requests.stream().map(it -> it.json().get("ClientToken").text()).toList();
        assertThat(tokens.get(1)).isEqualTo(tokens.get(0)).isNotEmpty();
        assertThat(tokens.get(2)).isNotEqualTo(tokens.get(0));
    }

    @Test
    void what_the_service_would_refuse_is_noticed() {
        assertThat(complaints(it -> it.without("Target"))).containsExactly("CreateSchedule lacks Target");
        assertThat(complaints(it -> it.with("Retries", 3))).containsExactly("CreateSchedule has no Retries");
        assertThat(complaints(it -> it.with("GroupName", "a b"))).hasSize(1);
        assertThat(complaints(it -> it.with("ClientToken", "x".repeat(65)))).hasSize(1);
        assertThat(complaints(it -> it.with("ActionAfterCompletion", "KEEP"))).hasSize(1);
        assertThat(complaints(it -> it.with("ScheduleExpression", 3))).hasSize(1);
        assertThat(complaints(it -> it.with("Target", retrying(186)))).hasSize(1);
        assertThat(complaints(it -> it.with("Target", retrying(185)))).isEmpty();
    }

    private static Node retrying(int times) {
        return Json.mapping()
                .with("Arn", TARGET.functionArn())
                .with("RoleArn", TARGET.roleArn())
                .with("RetryPolicy", Json.mapping().with("MaximumRetryAttempts", times).build())
                .build();
    }

    private List<String> complaints(Consumer<MappingBuilder> change) {
        scheduler.set(WAKE);
        var sent = requests.getFirst();
        var body = Json.mapping(sent.json());
        change.accept(body);
        var changed =
                new Request(
                        sent.method(),
                        sent.path(),
                        sent.query(),
                        sent.headers(),
                        Json.bytes(body.build()),
                        sent.peer());
        return model.complaints("CreateSchedule", changed);
    }
}
