package followthrough.local.template;

import followthrough.document.Json;
import followthrough.document.Node;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a function's resolved properties; defaults are the services'. */
final class FunctionReader {
    private static final int DEFAULT_TIMEOUT = 3;
    private static final int DEFAULT_RETRIES = 2;
    private static final int LONGEST_AGE = 21_600;
    private static final int DEFAULT_BATCH = 100;

    private final String id;
    private final Node properties;

    FunctionReader(String id, Node properties) {
        this.id = id;
        this.properties = properties;
    }

    FunctionDefinition read() {
        var handler = properties.get("Handler").text().replaceFirst("::.*$", "");
        var timeout = Duration.ofSeconds(properties.get("Timeout").whole(DEFAULT_TIMEOUT));
        return new FunctionDefinition(id, handler, timeout, concurrency(), environment(), triggers(), asynchronous());
    }

    private Optional<Integer> concurrency() {
        return properties.get("ReservedConcurrentExecutions").some().map(it -> Math.toIntExact(it.whole(1)));
    }

    private Map<String, String> environment() {
        var variables = new LinkedHashMap<String, String>();
        properties
                .get("Environment")
                .get("Variables")
                .fields()
                .forEach((name, value) -> variables.put(name, value.text()));
        return variables;
    }

    private FunctionDefinition.AsyncSettings asynchronous() {
        var config = properties.get("EventInvokeConfig");
        return new FunctionDefinition.AsyncSettings(
                Math.toIntExact(config.get("MaximumRetryAttempts").whole(DEFAULT_RETRIES)),
                Duration.ofSeconds(config.get("MaximumEventAgeInSeconds").whole(LONGEST_AGE)),
                destination(config));
    }

    private static Optional<String> destination(Node config) {
        return config.get("DestinationConfig").get("OnFailure").get("Destination").some().map(Node::text);
    }

    private List<Trigger> triggers() {
        return properties.get("Events").fields().entrySet().stream()
                .map(event -> trigger(event.getKey(), event.getValue()))
                .toList();
    }

    private Trigger trigger(String name, Node event) {
        var settings = event.get("Properties");
        return switch (event.get("Type").text()) {
            case "HttpApi" -> new Trigger.Http(routeKey(settings));
            case "DynamoDB" -> stream(settings);
            case "EventBridgeRule" -> new Trigger.Rule(settings.get("Pattern"));
            case "Schedule" ->
                    new Trigger.Schedule(
                            id + name, settings.get("Schedule").text(), settings.get("Input").some().map(Node::text));
            case "ScheduleV2" ->
                    new Trigger.Schedule(
                            id + name,
                            settings.get("ScheduleExpression").text(),
                            Optional.of(settings.get("Input").some().map(Node::text).orElse("{}")));
            default ->
                    throw new TemplateProblem(
                            id + "." + name + ": the runtime has no events of type " + event.get("Type").text());
        };
    }

    private static String routeKey(Node settings) {
        var path = settings.get("Path").text();
        if (path.isEmpty() || path.equals("$default")) {
            return "$default";
        }
        var method = settings.get("Method").text().toUpperCase(Locale.ROOT);
        return (method.isEmpty() || method.equals("*") ? "ANY" : method) + " " + path;
    }

    private static Trigger.Stream stream(Node settings) {
        return new Trigger.Stream(
                settings.get("Stream").text().replaceFirst("^.*:table/", "").replaceFirst("/stream/.*$", ""),
                settings.get("StartingPosition").text().equals("LATEST"),
                Math.toIntExact(settings.get("BatchSize").whole(DEFAULT_BATCH)),
                patterns(settings),
                settings.get("FunctionResponseTypes").items().stream()
                        .anyMatch(it -> it.text().equals("ReportBatchItemFailures")),
                settings.get("BisectBatchOnFunctionError").isTrue(),
                Math.toIntExact(settings.get("MaximumRetryAttempts").whole(-1)),
                Optional.of(settings.get("MaximumRecordAgeInSeconds").whole(-1))
                        .filter(age -> age > 0)
                        .map(Duration::ofSeconds),
                destination(settings));
    }

    private static List<Node> patterns(Node settings) {
        return settings.get("FilterCriteria").get("Filters").items().stream()
                .map(filter -> filter.get("Pattern"))
                .map(pattern -> pattern instanceof Node.Text written ? pattern(written.value()) : pattern)
                .toList();
    }

    private static Node pattern(String json) {
        return Json.parse(json).document().orElseThrow(() -> new TemplateProblem("a filter pattern that is not JSON"));
    }
}
