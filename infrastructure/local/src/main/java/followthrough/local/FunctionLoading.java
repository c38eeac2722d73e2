package followthrough.local;

import followthrough.local.lambda.LocalFunction;
import followthrough.local.template.FunctionDefinition;
import followthrough.local.template.Place;
import followthrough.local.template.Template;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Makes the functions with the environments that they would have, but for where things are. */
final class FunctionLoading {
    private final Options options;
    private final String baseUrl;
    private final String endpoint;

    FunctionLoading(Options options, int frontPort, int endpointPort) {
        this.options = options;
        this.baseUrl = "http://localhost:" + frontPort;
        this.endpoint = "http://127.0.0.1:" + endpointPort;
    }

    Map<String, LocalFunction> load(Template template, World world) {
        var functions = new LinkedHashMap<String, LocalFunction>();
        for (var definition : template.functions()) {
            var function =
                    new LocalFunction(definition, environment(definition), world.time().clock(), world.activity());
            functions.put(definition.id(), function);
        }
        warm(functions);
        return functions;
    }

    private static void warm(Map<String, LocalFunction> functions) {
        var warming =
                functions.values().stream()
                        .map(function -> CompletableFuture.runAsync(function::warm))
                        .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(warming).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Map<String, String> environment(FunctionDefinition definition) {
        var environment = new LinkedHashMap<String, String>();
        definition.environment().forEach((name, value) -> environment.put(name, value.replace(Place.API_URL, baseUrl)));
        environment.put("LIMITS", options.limits() ? "on" : "off");
        environment.put("AWS_LAMBDA_FUNCTION_NAME", definition.id());
        environment.put("AWS_REGION", Place.REGION);
        environment.put("AWS_ACCESS_KEY_ID", definition.id());
        environment.put("AWS_SECRET_ACCESS_KEY", "local");
        environment.put("AWS_ENDPOINT_URL_DYNAMODB", endpoint);
        environment.put("AWS_ENDPOINT_URL_SESV2", endpoint);
        environment.put("AWS_ENDPOINT_URL_SCHEDULER", endpoint);
        return environment;
    }
}
