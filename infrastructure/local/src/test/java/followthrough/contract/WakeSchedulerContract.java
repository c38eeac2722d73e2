package followthrough.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.aws.Unavailable;
import followthrough.journal.Subject;
import followthrough.local.template.Place;
import followthrough.plan.Wake;
import followthrough.plan.WakePayload;
import followthrough.plan.WakeScheduler;
import followthrough.plan.WakeSchedulers;
import followthrough.plan.WakeTarget;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ScheduleState;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;

/** What a scheduler of wakes does, whatever answers at the endpoint. */
abstract class WakeSchedulerContract {
    static final Instant DUE = Instant.parse("2036-03-03T18:00:00Z");
    static final Subject CONCERN = new Subject("concern", "7f3k2m9q");
    static final Wake WAKE = new Wake(CONCERN, 3, DUE, DUE.plus(Duration.ofHours(2)));

    final String group = "wakes-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    final SchedulerClient client = aws().scheduler();
    final WakeTarget target = new WakeTarget(group, functionArn(), roleArn(), deadLettersArn());
    final WakeScheduler scheduler = WakeSchedulers.eventBridge(client, target);

    /** What answers. */
    abstract Aws aws();

    /** The alias of a function that the template has. */
    static String functionArn() {
        return Place.functionArn("JournalFunction") + ":live";
    }

    private static String roleArn() {
        return "arn:aws:iam::" + Place.ACCOUNT + ":role/Wakes";
    }

    private static String deadLettersArn() {
        return Place.arn("sqs", "followthrough-LostWakes");
    }

    @BeforeEach
    void there_is_an_empty_group() {
        client.createScheduleGroup(it -> it.name(group));
    }

    @AfterEach
    void nothing_is_left() {
        client.deleteScheduleGroup(it -> it.name(group));
        client.close();
    }

    List<GetScheduleResponse> schedules() {
        return client.listSchedules(it -> it.groupName(group)).schedules().stream()
                .map(ScheduleSummary::name)
                .map(name -> client.getSchedule(it -> it.groupName(group).name(name)))
                .toList();
    }

    private GetScheduleResponse scheduled(Wake wake) {
        scheduler.set(wake);
        assertThat(schedules()).hasSize(1);
        return schedules().getFirst();
    }

    private static WakePayload payload(GetScheduleResponse schedule) {
        return WakePayload.read(schedule.target().input().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void sets_a_wake_that_comes_once_and_is_gone() {
        var schedule = scheduled(WAKE);
        assertThat(schedule.scheduleExpression()).isEqualTo("at(2036-03-03T18:00:00)");
        assertThat(schedule.scheduleExpressionTimezone()).isEqualTo("UTC");
        assertThat(schedule.actionAfterCompletion()).isEqualTo(ActionAfterCompletion.DELETE);
        assertThat(schedule.flexibleTimeWindow().mode()).isEqualTo(FlexibleTimeWindowMode.OFF);
        assertThat(schedule.state()).isEqualTo(ScheduleState.ENABLED);
        assertThat(schedule.name()).matches("[0-9a-zA-Z-_.]{1,64}");
    }

    @Test
    void sends_it_to_the_function_and_what_cannot_be_delivered_to_the_queue() {
        var sent = scheduled(WAKE).target();
        assertThat(sent.arn()).isEqualTo(functionArn());
        assertThat(sent.roleArn()).isEqualTo(roleArn());
        assertThat(sent.deadLetterConfig().arn()).isEqualTo(deadLettersArn());
        assertThat(sent.retryPolicy().maximumRetryAttempts()).isEqualTo(185);
        assertThat(sent.retryPolicy().maximumEventAgeInSeconds()).isEqualTo(7200);
    }

    @Test
    void says_to_the_function_what_it_is_woken_for() {
        assertThat(payload(scheduled(WAKE))).isEqualTo(new WakePayload.Good(CONCERN, 3, DUE));
    }

    @ParameterizedTest
    @CsvSource({
        "2036-03-03T18:00:00Z,     at(2036-03-03T18:00:00)",
        "2036-03-03T18:00:00.001Z, at(2036-03-03T18:01:00)",
        "2036-03-03T18:00:01Z,     at(2036-03-03T18:01:00)",
        "2036-03-03T18:00:59.999Z, at(2036-03-03T18:01:00)",
        "2036-12-31T23:59:30Z,     at(2037-01-01T00:00:00)",
        // The hour that clocks in Los Angeles leave out, in Los Angeles and in UTC, and the one that they have twice.
        "2036-03-09T09:59:30Z,     at(2036-03-09T10:00:00)",
        "2036-03-09T02:30:00Z,     at(2036-03-09T02:30:00)",
        "2036-11-02T08:30:00Z,     at(2036-11-02T08:30:00)",
        "2036-11-02T09:30:00Z,     at(2036-11-02T09:30:00)"
    })
    void comes_with_the_whole_minute_in_utc_and_never_early(Instant due, String expression) {
        var schedule = scheduled(new Wake(CONCERN, 3, due, due.plusSeconds(3600)));
        assertThat(schedule.scheduleExpression()).isEqualTo(expression);
        assertThat(schedule.scheduleExpressionTimezone()).isEqualTo("UTC");
        assertThat(payload(schedule)).isEqualTo(new WakePayload.Good(CONCERN, 3, due));
    }

    @ParameterizedTest
    @CsvSource({
        "-PT1H, 60",
        "PT0S, 60",
        "PT59S, 60",
        "PT61S, 61",
        "PT2H, 7200",
        "PT23H59M59S, 86399",
        "PT24H, 86400",
        "PT24H1S, 86400",
        "P36500D, 86400"
    })
    void is_delivered_as_long_as_it_is_of_use_within_what_the_service_allows(Duration use, int seconds) {
        var schedule = scheduled(new Wake(CONCERN, 3, DUE, DUE.plus(use)));
        assertThat(schedule.target().retryPolicy().maximumEventAgeInSeconds()).isEqualTo(seconds);
    }

    @Test
    void setting_it_again_changes_nothing() {
        scheduler.set(WAKE);
        var before = schedules();
        scheduler.set(WAKE);
        scheduler.set(new Wake(CONCERN, 3, DUE, DUE.plus(Duration.ofHours(5))));
        assertThat(schedules()).hasSize(1).usingRecursiveComparison().comparingOnlyFields("target").isEqualTo(before);
        assertThat(schedules().getFirst().target().retryPolicy().maximumEventAgeInSeconds()).isEqualTo(7200);
    }

    @Test
    void tells_wakes_of_other_times_transitions_and_subjects_apart() {
        scheduler.set(WAKE);
        scheduler.set(new Wake(CONCERN, 3, DUE.plusMillis(1), WAKE.uselessAfter()));
        scheduler.set(new Wake(CONCERN, 33, DUE, WAKE.uselessAfter()));
        scheduler.set(new Wake(new Subject("concern", "7f3k2m9q3"), 3, DUE, WAKE.uselessAfter()));
        scheduler.set(new Wake(new Subject("staff", "7f3k2m9q"), 3, DUE, WAKE.uselessAfter()));
        assertThat(schedules()).hasSize(5);
        scheduler.remove(WAKE);
        assertThat(schedules())
                .extracting(WakeSchedulerContract::payload)
                .hasSize(4)
                .doesNotContain(new WakePayload.Good(CONCERN, 3, DUE));
    }

    @Test
    void removes_a_wake_and_one_that_is_not_there_is_removed_already() {
        scheduler.remove(WAKE);
        scheduler.set(WAKE);
        scheduler.remove(WAKE);
        assertThat(schedules()).isEmpty();
        scheduler.remove(WAKE);
    }

    @Test
    void says_when_to_try_again_later() {
        var nowhere = WakeSchedulers.eventBridge(new Aws(URI.create("http://127.0.0.1:9")).scheduler(), target);
        assertThatThrownBy(() -> nowhere.set(WAKE))
                .isInstanceOfSatisfying(Unavailable.class, it -> assertThat(it.perhapsDone()).isTrue());
        assertThatThrownBy(() -> nowhere.remove(WAKE)).isInstanceOf(Unavailable.class);
    }
}
