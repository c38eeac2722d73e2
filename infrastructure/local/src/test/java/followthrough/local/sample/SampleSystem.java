package followthrough.local.sample;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.LocalSystem;
import followthrough.local.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** A system of the sample functions, and the service clients that a function would have. */
public final class SampleSystem implements AutoCloseable {
    /** When its clock begins, held. */
    public static final Instant START = Instant.parse("2027-03-01T17:00:00Z");

    /** The name of its table. */
    public static final String TABLE = "followthrough-Table";

    private static final Path TEMPLATE = Path.of("src/test/resources/template.yaml");

    private final LocalSystem system;
    private final HttpClient http = HttpClient.newHttpClient();

    private SampleSystem(LocalSystem system) {
        this.system = system;
    }

    /** In memory, its clock held at {@link #START}. */
    public static SampleSystem start() {
        var started = start(options -> options.withStart(START));
        started.system().clock().hold(true);
        started.system().clock().moveTo(START.plusSeconds(60));
        return started;
    }

    /** With other options. */
    public static SampleSystem start(UnaryOperator<Options> options) {
        return new SampleSystem(LocalSystem.start(options.apply(Options.of(TEMPLATE))));
    }

    /** The system itself. */
    public LocalSystem system() {
        return system;
    }

    /** What its recording function got. */
    public List<RecordFunction.Received> received() {
        return RecordFunction.received(system.baseUrl().toString());
    }

    /** The stream records among it. */
    public List<Node> receivedRecords() {
        return received().stream().flatMap(it -> it.event().get("Records").items().stream()).toList();
    }

    private static final String CALLER = "EchoFunction";

    private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(B builder) {
        var endpoint =
                Json.parse(get("/environment").body()).orNothing().get("environment").get("AWS_ENDPOINT_URL_DYNAMODB");
        return builder.endpointOverride(URI.create(endpoint.text()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(CALLER, "x")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(
                        it -> it.retryStrategy(RetryMode.STANDARD).retryStrategy(retry -> retry.maxAttempts(1)))
                .build();
    }

    /** A DynamoDB client that tries once. */
    public DynamoDbClient dynamoDb() {
        return client(DynamoDbClient.builder());
    }

    /** A mail client that tries once. */
    public SesV2Client ses() {
        return client(SesV2Client.builder());
    }

    /** A scheduler client that tries once. */
    public SchedulerClient scheduler() {
        return client(SchedulerClient.builder());
    }

    /** Puts an item of that key and type. */
    public void put(String pk, String type) {
        try (var client = dynamoDb()) {
            client.putItem(it -> it.tableName(TABLE).item(item(pk, type)));
        }
    }

    /** An item of that key and type. */
    public static Map<String, AttributeValue> item(String pk, String type) {
        return Map.of(
                "pk", AttributeValue.fromS(pk),
                "sk", AttributeValue.fromS("0"),
                "type", AttributeValue.fromS(type));
    }

    /** GETs a path. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(system.baseUrl().resolve(path)).GET());
    }

    /** POSTs JSON to a path. */
    public HttpResponse<String> post(String path, String json) {
        return send(
                HttpRequest.newBuilder(system.baseUrl().resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    /** Sends any request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        system.close();
    }
}
