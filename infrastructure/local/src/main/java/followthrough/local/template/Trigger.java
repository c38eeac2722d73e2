package followthrough.local.template;

import followthrough.document.Node;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What makes a function run. */
public sealed interface Trigger {

    /** A route of the HTTP API, such as {@code ANY /s/{proxy+}} or {@code $default}. */
    record Http(String routeKey) implements Trigger {}

    /**
     * A table's stream.
     *
     * @param table the table's name
     * @param patterns what passes the filter; empty lets everything pass
     * @param retries -1 means without end
     * @param longest how old a record may grow; empty means without end
     * @param onFailure the ARN of a queue
     */
    record Stream(
            String table,
            boolean fromLatest,
            int batchSize,
            List<Node> patterns,
            boolean partialFailures,
            boolean bisect,
            int retries,
            Optional<Duration> longest,
            Optional<String> onFailure)
            implements Trigger {}

    /**
     * A rule of EventBridge's default bus.
     *
     * @param pattern of the events that it lets through
     */
    record Rule(Node pattern) implements Trigger {}

    /**
     * The clock.
     *
     * @param expression {@code rate(…)} or {@code cron(…)}
     * @param input what the function gets; empty means the service's own event
     */
    record Schedule(String name, String expression, Optional<String> input) implements Trigger {
        /** The same once a day, if it is every few minutes. */
        public Schedule seldom() {
            return expression.matches("rate\\(\\d+ minutes?\\)") ? new Schedule(name, "rate(1 day)", input) : this;
        }
    }
}
