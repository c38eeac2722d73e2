package followthrough.parity;

import static followthrough.parity.Product.declared;
import static followthrough.parity.Product.handlers;
import static followthrough.parity.Product.uses;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.function.Wiring;
import followthrough.local.template.FunctionDefinition;
import followthrough.local.template.MailDestination;
import followthrough.local.template.Trigger;
import java.time.Instant;
import java.time.InstantSource;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Functions, what makes them run, and their environments. */
class FunctionParityTest {
    private static final Map<String, String> LAMBDA =
            Map.of("AWS_REGION", "us-east-1", "AWS_ACCESS_KEY_ID", "x", "AWS_SECRET_ACCESS_KEY", "x");

    private static Stream<FunctionDefinition> functions() {
        return Product.TEMPLATE.functions().stream();
    }

    private static Predicate<FunctionDefinition> runBy(Class<? extends Trigger> trigger) {
        return function -> function.triggers().stream().anyMatch(trigger::isInstance);
    }

    @Test
    void every_handler_is_declared_and_every_declared_handler_is_there() {
        assertThat(declared(_ -> true)).isNotEmpty().isEqualTo(handlers(_ -> true));
    }

    @Test
    void every_function_is_called_like_its_class() {
        assertThat(functions())
                .allSatisfy(it -> assertThat(it.handler()).isEqualTo("followthrough.function." + it.id()));
    }

    @Test
    void what_the_gateway_calls_answers_the_gateway_and_nothing_else_does() {
        assertThat(declared(runBy(Trigger.Http.class))).isEqualTo(handlers(uses("followthrough.function.SiteHandler")));
    }

    @Test
    void what_the_stream_calls_reads_the_stream_and_nothing_else_does() {
        assertThat(declared(runBy(Trigger.Stream.class)))
                .isEqualTo(handlers(uses("followthrough.function.StreamBatch")));
    }

    @Test
    void what_the_clock_calls_looks_for_what_was_left_and_nothing_else_does() {
        assertThat(declared(runBy(Trigger.Schedule.class)))
                .isEqualTo(handlers(uses("followthrough.journal.Redriving")));
    }

    @Test
    void what_the_mail_service_says_is_taken_in_by_one_function_whole() {
        assertThat(declared(runBy(Trigger.Rule.class)))
                .isEqualTo(handlers(uses("followthrough.delivery.MailEvent")))
                .containsExactly("followthrough.function.MailEventsFunction");
        var set = Product.TEMPLATE.properties("JournalFunction").get("Environment").get("Variables");
        assertThat(Product.TEMPLATE.mailDestinations())
                .containsExactly(
                        new MailDestination(
                                set.get("MAIL_CONFIGURATION_SET").text(),
                                Set.of("bounce", "complaint", "reject", "renderingFailure")));
    }

    @Test
    void every_path_that_no_other_audience_has_reaches_the_customers_function() {
        var routes =
                functions()
                        .flatMap(function ->
                                function.triggers().stream().map(trigger -> Map.entry(function.id(), trigger)))
                        .filter(entry -> entry.getValue() instanceof Trigger.Http)
                        .toList();
        assertThat(routes)
                .containsExactly(
                        Map.entry("CustomerFunction", new Trigger.Http("$default")),
                        Map.entry("StaffFunction", new Trigger.Http("ANY /s/{proxy+}")),
                        Map.entry("StaffFunction", new Trigger.Http("ANY /s")),
                        Map.entry("OfficeFunction", new Trigger.Http("ANY /m")),
                        Map.entry("OfficeFunction", new Trigger.Http("ANY /m/{proxy+}")));
    }

    @Test
    void what_the_scheduler_wakes_does_what_is_due_and_reads_what_it_is_woken_with() {
        assertThat(handlers(uses("followthrough.plan.WakePayload")))
                .containsExactly("followthrough.function.DueFunction");
        assertThat(functions().filter(function -> function.environment().containsKey("WAKE_FUNCTION_ARN")))
                .isNotEmpty()
                .allSatisfy(function ->
                        assertThat(function.environment().get("WAKE_FUNCTION_ARN")).endsWith("DueFunction:live"));
    }

    @TestFactory
    Stream<DynamicTest> a_function_reads_exactly_the_variables_that_the_template_gives_it() {
        return each(FunctionParityTest::readsItsVariables);
    }

    private static Stream<DynamicTest> each(ThrowingConsumer<FunctionDefinition> check) {
        return functions().map(function -> DynamicTest.dynamicTest(function.id(), () -> check.accept(function)));
    }

    private static void readsItsVariables(FunctionDefinition function) throws ReflectiveOperationException {
        var variables = new HashMap<>(function.environment());
        variables.putAll(LAMBDA);
        var environment = new Remembering(variables);
        make(function, environment);
        assertThat(environment.asked).isEqualTo(new TreeSet<>(function.environment().keySet()));
    }

    private static void make(FunctionDefinition function, Map<String, String> environment)
            throws ReflectiveOperationException {
        var wiring = Wiring.fromEnvironment(environment, InstantSource.fixed(Instant.EPOCH));
        var made = Class.forName(function.handler()).getConstructor(Wiring.class).newInstance(wiring);
        assertThat(made).isInstanceOf(RequestStreamHandler.class);
    }

    @TestFactory
    Stream<DynamicTest> a_function_can_be_made_as_lambda_makes_it() {
        return each(function -> assertThat(Class.forName(function.handler()).getConstructor()).isNotNull());
    }

    /** An environment that remembers which of the product's own variables it was asked for. */
    private static final class Remembering extends AbstractMap<String, String> {
        private final Map<String, String> variables;
        private final Set<String> asked = new TreeSet<>();

        Remembering(Map<String, String> variables) {
            this.variables = variables;
        }

        @Override
        public @Nullable String get(Object name) {
            if (!name.toString().startsWith("AWS_")) {
                asked.add(name.toString());
            }
            return variables.get(name);
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return variables.entrySet();
        }
    }
}
