package followthrough.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void hands_a_function_all_that_it_needs_to_set_wakes() {
        assertThat(function("EchoFunction").environment())
                .containsEntry("WAKE_GROUP", "followthrough-wakes")
                .containsEntry("WAKE_ROLE_ARN", "arn:aws:iam::000000000000:role/Role")
                .containsEntry("WAKE_DEAD_LETTERS_ARN", "arn:aws:sqs:us-east-1:000000000000:followthrough-Failed")
                .containsEntry(
                        "WAKE_FUNCTION_ARN", "arn:aws:lambda:us-east-1:000000000000:function:RecordFunction:live");
    }

    @Test
    void knows_an_alias_by_all_the_names_that_sam_has_for_it() {
        assertThat(
                        aliases(
                                "AutoPublishAlias: live",
                                "!Ref FAliaslive",
                                "!Ref F.Alias",
                                "!Sub '${F.Alias}'",
                                "!Sub '${FAliaslive}'"))
                .containsOnly("arn:aws:lambda:us-east-1:000000000000:function:F:live");
    }

    @Test
    void knows_no_alias_that_is_not_published() {
        assertThatThrownBy(() -> aliases("AutoPublishAlias: live", "!Ref FAliasnext"))
                .hasMessage("nothing is called FAliasnext");
        assertThatThrownBy(() -> aliases("Timeout: 3", "!Ref FAliaslive")).hasMessage("nothing is called FAliaslive");
        assertThatThrownBy(() -> aliases("Timeout: 3", "!Ref F.Alias")).hasMessage("F has no AutoPublishAlias");
    }

    private static Collection<String> aliases(String property, String... values) {
        var yaml =
                """
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties:
                      Handler: a.B
                      %s
                      Environment:
                        Variables:
                """
                        .formatted(property);
        var variables = IntStream.range(0, values.length).mapToObj(i -> "          V%d: %s%n".formatted(i, values[i]));
        var template = Template.parse(yaml + variables.collect(Collectors.joining()), Map.of());
        return template.functions().getFirst().environment().values();
    }

    @Test
    void names_a_schedule_group_itself_where_the_template_does_not() {
        var template =
                Template.parse(
                        """
                        Resources:
                          Group:
                            Type: AWS::Scheduler::ScheduleGroup
                          F:
                            Type: AWS::Serverless::Function
                            Properties: {Handler: a.B, Environment: {Variables: {NAME: !Ref Group, ARN: !GetAtt Group.Arn}}}
                        """,
                        Map.of());
        assertThat(template.scheduleGroups()).containsExactly("followthrough-Group");
        assertThat(template.functions().getFirst().environment())
                .containsEntry("NAME", "followthrough-Group")
                .containsEntry("ARN", "arn:aws:scheduler:us-east-1:000000000000:schedule-group/followthrough-Group");
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
