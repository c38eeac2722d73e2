package followthrough.proof;

import followthrough.local.aws.AwsEndpoint;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The table as an operator sees it. */
final class Table implements AutoCloseable {
    private static final String NAME = "followthrough-Table";

    private final DynamoDbClient client;

    Table(URI services) {
        client =
                DynamoDbClient.builder()
                        .endpointOverride(services)
                        .region(Region.US_EAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create(AwsEndpoint.OPERATOR, "x")))
                        .httpClient(UrlConnectionHttpClient.create())
                        .build();
    }

    DynamoDbClient client() {
        return client;
    }

    String name() {
        return NAME;
    }

    List<Map<String, AttributeValue>> items() {
        return client.scanPaginator(scan -> scan.tableName(NAME).consistentRead(true)).items().stream().toList();
    }

    List<Map<String, AttributeValue>> items(Predicate<Map<String, AttributeValue>> which) {
        return items().stream().filter(which).toList();
    }

    List<Map<String, AttributeValue>> ofType(String type) {
        return items(item -> text(item, "type").equals(type));
    }

    List<Map<String, AttributeValue>> pending() {
        return items(item -> item.containsKey("pendingShard") && !item.containsKey("setAsideAt"));
    }

    List<Map<String, AttributeValue>> setAside() {
        return items(item -> item.containsKey("setAsideAt"));
    }

    /** All at once: what hears of one of them finds the others. */
    void put(List<Map<String, AttributeValue>> items) {
        var puts =
                items.stream()
                        .map(item -> Put.builder().tableName(NAME).item(item).build())
                        .map(put -> TransactWriteItem.builder().put(put).build())
                        .toList();
        client.transactWriteItems(write -> write.transactItems(puts));
    }

    static String text(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::s).orElse("");
    }

    static Map<String, AttributeValue> group(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::m).orElse(Map.of());
    }

    static boolean flag(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::bool).orElse(false);
    }

    @Override
    public void close() {
        client.close();
    }
}
