package followthrough.function;

import followthrough.aws.DynamoDbDoubt;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** The clients of AWS, one of each kind, made when first asked for. */
final class Clients {
    private static final Duration ONE_TRY = Duration.ofSeconds(2);

    /** So that three requests in a row, each at its worst, still leave a customer's function time to answer. */
    private static final Duration ALL_TRIES = Duration.ofSeconds(6);

    private static final int MOST_TRIES = 5;
    private static final String CONFLICT = "TransactionConflict";

    private final Environment environment;
    private final Lazy<DynamoDbClient> dynamoDb = new Lazy<>(this::newDynamoDb);
    private final Lazy<SesV2Client> ses = new Lazy<>(this::newSes);
    private final Lazy<SchedulerClient> scheduler = new Lazy<>(this::newScheduler);

    Clients(Environment environment) {
        this.environment = environment;
    }

    /** Tries again by itself, with jitter and within bounds, also what lost against another transaction. */
    DynamoDbClient dynamoDb() {
        return dynamoDb.get();
    }

    /** Never tries again by itself: SES knows no tokens, so a mail whose reply was lost would be sent twice at once. */
    SesV2Client ses() {
        return ses.get();
    }

    /**
     * Tries again by itself, with jitter and within bounds: a schedule's name and token make its repetition harmless.
     */
    SchedulerClient scheduler() {
        return scheduler.get();
    }

    private DynamoDbClient newDynamoDb() {
        ClientOverrideConfiguration configuration =
                ClientOverrideConfiguration.builder()
                        .apiCallAttemptTimeout(ONE_TRY)
                        .apiCallTimeout(ALL_TRIES)
                        .addExecutionInterceptor(new DynamoDbDoubt())
                        .retryStrategy(
                                AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                        .maxAttempts(MOST_TRIES)
                                        .retryOnException(Clients::isConflict)
                                        .build())
                        .build();
        return on(DynamoDbClient.builder(), "AWS_ENDPOINT_URL_DYNAMODB").overrideConfiguration(configuration).build();
    }

    private SesV2Client newSes() {
        ClientOverrideConfiguration configuration =
                ClientOverrideConfiguration.builder()
                        .apiCallTimeout(ALL_TRIES)
                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                        .build();
        return on(SesV2Client.builder(), "AWS_ENDPOINT_URL_SESV2").overrideConfiguration(configuration).build();
    }

    private SchedulerClient newScheduler() {
        ClientOverrideConfiguration configuration =
                ClientOverrideConfiguration.builder()
                        .apiCallAttemptTimeout(ONE_TRY)
                        .apiCallTimeout(ALL_TRIES)
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy())
                        .build();
        return on(SchedulerClient.builder(), "AWS_ENDPOINT_URL_SCHEDULER").overrideConfiguration(configuration).build();
    }

    private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> B on(B builder, String endpoint) {
        B client =
                builder.httpClientBuilder(UrlConnectionHttpClient.builder())
                        .region(Region.of(environment.region()))
                        .credentialsProvider(credentials());
        return environment.optional(endpoint).map(url -> client.endpointOverride(URI.create(url))).orElse(client);
    }

    private AwsCredentialsProvider credentials() {
        return environment
                .optional("AWS_ACCESS_KEY_ID")
                .<AwsCredentialsProvider>map(id ->
                        StaticCredentialsProvider.create(
                                environment
                                        .optional("AWS_SESSION_TOKEN")
                                        .<software.amazon.awssdk.auth.credentials.AwsCredentials>map(
                                                token -> AwsSessionCredentials.create(id, secret(), token))
                                        .orElseGet(() -> AwsBasicCredentials.create(id, secret()))))
                .orElseGet(EnvironmentVariableCredentialsProvider::create);
    }

    private String secret() {
        return environment.optional("AWS_SECRET_ACCESS_KEY").orElse("");
    }

    private static boolean isConflict(Throwable failure) {
        return failure instanceof TransactionConflictException
                || (failure instanceof TransactionCanceledException cancelled && isConflict(cancelled));
    }

    private static boolean isConflict(TransactionCanceledException cancelled) {
        return cancelled.cancellationReasons().stream()
                .map(reason -> reason.code())
                .filter(code -> !"None".equals(code))
                .allMatch(CONFLICT::equals);
    }
}
