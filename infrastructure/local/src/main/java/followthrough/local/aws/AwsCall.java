package followthrough.local.aws;

import java.time.Instant;
import java.util.List;

/**
 * One request that a function made to a service; a client's own retries are calls too.
 *
 * @param function the caller's logical id
 * @param service dynamodb, ses or scheduler
 * @param operation as the service's API names it
 */
public record AwsCall(Instant at, String function, String service, String operation, List<Touch> touches) {}
