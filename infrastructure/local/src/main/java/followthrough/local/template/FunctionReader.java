package followthrough.local.template;

import followthrough.local.json.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a function's resolved properties; defaults are the services'. */
final class FunctionReader {
    private static final int DEFAULT_TIMEOUT = 3;
    private static final int DEFAULT_RETRIES = 2;
    private static final int LONGEST_AGE = 21_600;
    private static final int DEFAULT_BATCH = 100;

    private final String id;
    private final Json properties;

    FunctionReader(String id, Json properties) {
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

    private static Optional<String> destination(Json config) {
        return config.get("DestinationConfig").get("OnFailure").get("Destination").some().map(Json::text);
    }

    private List<Trigger> triggers() {
        return properties.get("Events").fields().entrySet().stream()
                .map(event -> trigger(event.getKey(), event.getValue()))
                .toList();
    }

    private Trigger trigger(String name, Json event) {
        var settings = event.get("Properties");
        return switch (event.get("Type").text()) {
            case "HttpApi" -> new Trigger.Http(routeKey(settings));
            case "DynamoDB" -> stream(settings);
            case "Schedule" ->
                    new Trigger.Schedule(
                            id + name, settings.get("Schedule").text(), settings.get("Input").some().map(Json::text));
            case "ScheduleV2" ->
                    new Trigger.Schedule(
                            id + name,
                            settings.get("ScheduleExpression").text(),
                            Optional.of(settings.get("Input").some().map(Json::text).orElse("{}")));
            default ->
                    throw new TemplateProblem(
                            id + "." + name + ": the runtime has no events of type " + event.get("Type").text());
        };
    }

    private static String routeKey(Json settings) {
        var path = settings.get("Path").text();
        if (path.isEmpty() || path.equals("$default")) {
            return "$default";
        }
        var method = settings.get("Method").text().toUpperCase(java.util.Locale.ROOT);
        return (method.isEmpty() || method.equals("*") ? "ANY" : method) + " " + path;
    }

    private static Trigger.Stream stream(Json settings) {
        return new Trigger.Stream(
                settings.get("Stream").text().replaceFirst("^.*:table/", "").replaceFirst("/stream/.*$", ""),
                settings.get("StartingPosition").text().equals("LATEST"),
                Math.toIntExact(settings.get("BatchSize").whole(DEFAULT_BATCH)),
                patterns(settings),
                settings.get("FunctionResponseTypes").items().contains(Json.of("ReportBatchItemFailures")),
                settings.get("BisectBatchOnFunctionError").isTrue(),
                Math.toIntExact(settings.get("MaximumRetryAttempts").whole(-1)),
                Optional.of(settings.get("MaximumRecordAgeInSeconds").whole(-1))
                        .filter(age -> age > 0)
                        .map(Duration::ofSeconds),
                destination(settings));
    }

    private static List<Json> patterns(Json settings) {
        return settings.get("FilterCriteria").get("Filters").items().stream()
                .map(filter -> filter.get("Pattern"))
                .map(pattern -> pattern instanceof Json.Text(var text) ? Json.read(text) : pattern)
                .toList();
    }
}
