package followthrough.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Lambda function.
 *
 * @param id its logical id, which is its name here too
 * @param handler the class
 * @param concurrency how many invocations may run at once; empty means as many as there are
 * @param whenInvokedAsynchronously what becomes of an asynchronous invocation that fails
 */
public record FunctionDefinition(
        String id,
        String handler,
        Duration timeout,
        Optional<Integer> concurrency,
        Map<String, String> environment,
        List<Trigger> triggers,
        AsyncSettings whenInvokedAsynchronously) {

    /**
     * EventInvokeConfig.
     *
     * @param retries after the first try
     * @param longest how old an event may grow
     * @param onFailure the ARN of a queue
     */
    public record AsyncSettings(int retries, Duration longest, Optional<String> onFailure) {}
}
