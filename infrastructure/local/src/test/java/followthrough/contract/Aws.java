package followthrough.contract;

import followthrough.aws.DynamoDbTable;
import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.template.TableDefinition;
import followthrough.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Something at an address that answers as AWS would, with the template's table in it. */
record Aws(URI url) {
    /** The template that says what there is. */
    static final Path TEMPLATE = Path.of("../../template.yaml");

    private static final StaticCredentialsProvider SOMEBODY =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("contract", "contract"));

    DynamoDbClient dynamoDb() {
        return DynamoDbClient.builder()
                .endpointOverride(url)
                .region(Region.US_EAST_1)
                .credentialsProvider(SOMEBODY)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    SesV2Client ses() {
        return SesV2Client.builder()
                .endpointOverride(url)
                .region(Region.US_EAST_1)
                .credentialsProvider(SOMEBODY)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** A client of EventBridge Scheduler that tries once. */
    SchedulerClient scheduler() {
        return SchedulerClient.builder()
                .endpointOverride(url)
                .region(Region.US_EAST_1)
                .credentialsProvider(SOMEBODY)
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(it -> it.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
    }

    /** The template's table. */
    DynamoDbTable table() {
        return new DynamoDbTable(dynamoDb(), definition().name());
    }

    private static TableDefinition definition() {
        return Template.read(TEMPLATE, Map.of()).tables().getFirst();
    }

    /** The same with the template's table, made from the template itself if need be. */
    Aws withTable() {
        var there = dynamoDb().listTables().tableNames();
        if (!there.contains(definition().name())) {
            create(definition().creation());
        }
        return this;
    }

    private void create(Node table) {
        var request =
                HttpRequest.newBuilder(url)
                        .header("Content-Type", "application/x-amz-json-1.0")
                        .header("X-Amz-Target", "DynamoDB_20120810.CreateTable")
                        .header(
                                "Authorization",
                                "AWS4-HMAC-SHA256 Credential=contract/20260101/us-east-1/dynamodb/aws4_request,"
                                        + " SignedHeaders=host, Signature=0")
                        .POST(BodyPublishers.ofString(Json.write(table)))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("CreateTable was answered " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
