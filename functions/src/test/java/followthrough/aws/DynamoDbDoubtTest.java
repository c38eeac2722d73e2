package followthrough.aws;

import static followthrough.aws.ScriptedHttp.SILENCE;
import static followthrough.aws.ScriptedHttp.done;
import static followthrough.aws.ScriptedHttp.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import followthrough.aws.ScriptedHttp.Line;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Whether something that failed may have been done all the same: told only where it is so, and always where it is. */
class DynamoDbDoubtTest {
    private static final Line THROTTLED = error(400, "ThrottlingException", "");
    private static final Line BROKEN = error(500, "InternalServerError", "");
    private static final Line INVALID = error(400, "ValidationException", "");
    private static final Line REFUSED =
            error(
                    400,
                    "TransactionCanceledException",
                    ",\"CancellationReasons\":[{\"Code\":\"ConditionalCheckFailed\"}]");
    private static final Line CONFLICT =
            error(400, "TransactionCanceledException", ",\"CancellationReasons\":[{\"Code\":\"TransactionConflict\"}]");
    private static final Line DONE = done("{}");

    private static DynamoDbTable table(Line... script) {
        var retries =
                AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(2)
                        .backoffStrategy(BackoffStrategy.retryImmediately())
                        .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                        .build();
        var client =
                DynamoDbClient.builder()
                        .httpClient(new ScriptedHttp(List.of(script)))
                        .region(Region.US_EAST_1)
                        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                        .overrideConfiguration(it ->
                                it.addExecutionInterceptor(new DynamoDbDoubt())
                                        .retryStrategy(retries)
                                        .apiCallTimeout(Duration.ofSeconds(30)))
                        .build();
        return new DynamoDbTable(client, "table");
    }

    private static DynamoDbOutcome write(Line... script) {
        var table = table(script);
        return table.write(List.of(table.put(DynamoDbItem.of("thing", 1, "p", "s"))));
    }

    private static boolean perhapsWritten(Line... script) {
        var failure = catchThrowable(() -> write(script));
        assertThat(failure).isInstanceOf(Unavailable.class);
        return ((Unavailable) failure).perhapsDone();
    }

    @Test
    void a_write_that_never_got_an_answer_is_in_doubt() {
        assertThat(perhapsWritten(SILENCE, SILENCE)).isTrue();
    }

    @Test
    void a_write_that_the_service_broke_over_is_in_doubt() {
        assertThat(perhapsWritten(BROKEN, BROKEN)).isTrue();
    }

    @Test
    void a_throttled_write_was_not_done() {
        assertThat(perhapsWritten(THROTTLED, THROTTLED)).isFalse();
    }

    @Test
    void doubt_about_any_try_stays_whatever_the_others_came_to() {
        assertThat(perhapsWritten(SILENCE, THROTTLED)).isTrue();
        assertThat(perhapsWritten(THROTTLED, SILENCE)).isTrue();
    }

    @Test
    void a_write_that_lost_against_another_time_and_again_was_not_done() {
        assertThat(perhapsWritten(CONFLICT)).isFalse();
    }

    @Test
    void a_cancelled_transaction_is_never_in_doubt_since_its_token_makes_it_one() {
        assertThat(perhapsWritten(SILENCE, CONFLICT)).isFalse();
        assertThat(write(SILENCE, REFUSED)).isInstanceOf(DynamoDbOutcome.Refused.class);
    }

    @Test
    void a_second_try_that_succeeds_takes_all_doubt_away() {
        assertThat(write(SILENCE, DONE)).isInstanceOf(DynamoDbOutcome.Written.class);
        assertThat(write(BROKEN, DONE)).isInstanceOf(DynamoDbOutcome.Written.class);
    }

    @Test
    void a_refused_condition_is_a_value() {
        assertThat(write(REFUSED)).isInstanceOf(DynamoDbOutcome.Refused.class);
        assertThat(table(error(400, "ConditionalCheckFailedException", "")).update(it -> it.key(java.util.Map.of())))
                .isEmpty();
    }

    @Test
    void a_condition_refused_after_a_lost_reply_may_have_been_refused_by_our_own_write() {
        var table = table(SILENCE, error(400, "ConditionalCheckFailedException", ""));
        assertThatThrownBy(() -> table.update(it -> it.key(java.util.Map.of())))
                .isInstanceOfSatisfying(Unavailable.class, it -> assertThat(it.perhapsDone()).isTrue())
                .hasCauseInstanceOf(ConditionalCheckFailedException.class);
    }

    @Test
    void a_change_that_met_a_transaction_was_not_done_and_is_no_fault_of_ours() {
        var table = table(error(400, "TransactionConflictException", ""));
        assertThatThrownBy(() -> table.update(it -> it.key(java.util.Map.of())))
                .isInstanceOfSatisfying(Unavailable.class, it -> assertThat(it.perhapsDone()).isFalse());
    }

    @Test
    void a_request_that_is_wrong_is_our_own_fault() {
        assertThatThrownBy(() -> write(INVALID)).isInstanceOf(DynamoDbException.class);
    }

    @Test
    void a_read_changes_nothing_so_it_is_never_in_doubt() {
        assertThatThrownBy(() -> table(SILENCE, SILENCE).get("p", "s"))
                .isInstanceOfSatisfying(Unavailable.class, it -> assertThat(it.perhapsDone()).isFalse());
        assertThatThrownBy(() -> table(BROKEN, BROKEN).query("p"))
                .isInstanceOfSatisfying(Unavailable.class, it -> assertThat(it.perhapsDone()).isFalse());
    }
}
