package followthrough.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Path FILE = Path.of("src/test/resources/template.yaml");

    private final Template template = Template.read(FILE, Map.of());

    private FunctionDefinition function(String id) {
        return template.functions().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void merges_the_globals_into_each_function() {
        var echo = function("EchoFunction");
        assertThat(echo.timeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(echo.environment())
                .containsEntry("TABLE_NAME", "followthrough-Table")
                .containsEntry("MAILBOX", "office@example.com")
                .containsEntry("PUBLIC_URL", "https://local.execute-api.us-east-1.amazonaws.com");
    }

    @Test
    void gives_a_secret_the_same_value_every_time() {
        assertThat(function("EchoFunction").environment().get("KEY"))
                .matches("[0-9a-f]{64}")
                .isEqualTo(new FunctionReaderAgain().key());
    }

    private static final class FunctionReaderAgain {
        String key() {
            var again = Template.read(FILE, Map.of("Mailbox", "")).functions().getFirst();
            assertThat(again.environment()).containsEntry("MAILBOX", "none");
            return again.environment().getOrDefault("KEY", "");
        }
    }

    @Test
    void reads_every_trigger_with_its_settings() {
        assertThat(function("EchoFunction").triggers())
                .containsExactly(
                        new Trigger.Http("$default"),
                        new Trigger.Http("ANY /s/{proxy+}"),
                        new Trigger.Http("GET /x/{id}"));
        assertThat(function("RecordFunction").triggers().getFirst())
                .isInstanceOfSatisfying(
                        Trigger.Stream.class,
                        stream -> {
                            assertThat(stream.table()).isEqualTo("followthrough-Table");
                            assertThat(stream.fromLatest()).isFalse();
                            assertThat(stream.batchSize()).isEqualTo(10);
                            assertThat(stream.partialFailures()).isTrue();
                            assertThat(stream.bisect()).isTrue();
                            assertThat(stream.retries()).isEqualTo(3);
                            assertThat(stream.longest()).contains(Duration.ofHours(1));
                            assertThat(stream.onFailure())
                                    .contains("arn:aws:sqs:us-east-1:000000000000:followthrough-Failed");
                        });
        assertThat(function("RecordFunction").triggers().getLast())
                .isEqualTo(new Trigger.Schedule("RecordFunctionClock", "rate(2 minutes)", Optional.empty()));
    }

    @Test
    void reads_what_becomes_of_asynchronous_failures() {
        var settings = function("RecordFunction").whenInvokedAsynchronously();
        assertThat(settings.retries()).isEqualTo(1);
        assertThat(settings.longest()).isEqualTo(Duration.ofHours(1));
        assertThat(settings.onFailure()).isPresent();
    }

    @Test
    void reads_tables_with_their_indexes() {
        assertThat(template.tables())
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.keys()).containsExactly("pk", "sk");
                    assertThat(table.indexes())
                            .containsExactly(new TableDefinition.Index("pending", List.of("pendingShard", "tryAt")));
                });
    }

    @Test
    void leaves_out_what_its_condition_leaves_out() {
        assertThat(template.queues()).containsExactly("arn:aws:sqs:us-east-1:000000000000:followthrough-Failed");
        assertThat(template.scheduleGroups()).containsExactly("followthrough-wakes");
    }

    @Test
    void refuses_a_tag_it_does_not_know_and_says_where() {
        assertThatThrownBy(() -> Template.parse("Resources:\n  A: !Cidr [a, b]\n", Map.of()))
                .isInstanceOf(TemplateProblem.class)
                .hasMessage("line 2: the runtime does not know !Cidr");
    }

    @Test
    void refuses_a_trigger_it_does_not_know() {
        var yaml =
                """
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties: {Handler: a.B, Events: {E: {Type: Kinesis, Properties: {}}}}
                """;
        assertThatThrownBy(() -> Template.parse(yaml, Map.of()).functions())
                .isInstanceOf(TemplateProblem.class)
                .hasMessageContaining("F.E");
    }

    @Test
    void refuses_a_name_that_nothing_has() {
        var yaml =
                """
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties: {Handler: a.B, Environment: {Variables: {A: !Ref Nobody}}}
                """;
        assertThatThrownBy(() -> Template.parse(yaml, Map.of()).functions()).hasMessage("nothing is called Nobody");
    }
}
