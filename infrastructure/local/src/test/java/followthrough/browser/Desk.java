package followthrough.browser;

import followthrough.local.LocalSystem;
import followthrough.local.Options;
import followthrough.local.aws.AwsCall;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The sample business on a system of its own. For it, it stays the same Tuesday morning in March until it waits. */
record Desk(LocalSystem system) implements AutoCloseable {
    private static final Path TEMPLATE = Path.of("../../template.yaml");
    private static final Path BUSINESS = Path.of("../sample/business.yaml");
    private static final Instant TEN_IN_SEATTLE = Instant.parse("2027-03-02T18:00:00Z");
    private static final String TABLE = "followthrough-Table";

    static Desk open() {
        Options options = Options.of(TEMPLATE).withBusiness(BUSINESS).withStart(TEN_IN_SEATTLE.minusSeconds(60));
        Desk desk = new Desk(LocalSystem.start(options));
        desk.system.clock().hold(true);
        desk.system.clock().moveTo(TEN_IN_SEATTLE);
        return desk;
    }

    URI url() {
        return system.baseUrl();
    }

    /** Lets time pass until it is so late after ten in the morning, once for all. */
    void waits(Duration time) {
        system.clock().moveTo(TEN_IN_SEATTLE.plus(time));
        settle();
    }

    /** Lets so much time pass. */
    void passes(Duration time) {
        system.clock().advance(time);
        settle();
    }

    /** Waits until all that was started has come to its end. */
    void settle() {
        system.clock().advance(Duration.ZERO);
    }

    /** Every item of the table by its key, to the last attribute. */
    Map<String, Map<String, AttributeValue>> table() {
        settle();
        try (DynamoDbClient client = dynamoDb()) {
            return client.scanPaginator(scan -> scan.tableName(TABLE).consistentRead(true)).items().stream()
                    .collect(Collectors.toMap(item -> item.get("pk") + " " + item.get("sk"), item -> item));
        }
    }

    /** What requests of customers and staff have asked of the table so far. */
    List<String> operations() {
        return Stream.of("CustomerFunction", "StaffFunction")
                .flatMap(function -> system.calls().of(function, "dynamodb").stream())
                .map(AwsCall::operation)
                .toList();
    }

    private DynamoDbClient dynamoDb() {
        return DynamoDbClient.builder()
                .endpointOverride(system.servicesUrl())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("Tests", "none")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @Override
    public void close() {
        system.close();
    }
}
