package followthrough.local.scheduler;

import followthrough.local.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A schedule that fires once.
 *
 * @param wish what was asked for, in the service's words
 * @param done whether it has fired and stays all the same
 */
record Schedule(String group, String name, Instant dueAt, Json wish, Instant created, Instant changed, boolean done) {
    private static final int MOST_RETRIES = 185;
    private static final int LONGEST_SECONDS = 86_400;

    String key() {
        return key(group, name);
    }

    static String key(String group, String name) {
        return group + "+" + name;
    }

    Json target() {
        return wish.get("Target");
    }

    String targetArn() {
        return target().get("Arn").text();
    }

    String input() {
        return target().get("Input").some().map(Json::text).orElse("{}");
    }

    String state() {
        return wish.get("State").some().map(Json::text).orElse("ENABLED");
    }

    boolean fires() {
        return !done && state().equals("ENABLED");
    }

    boolean deletedAfterwards() {
        return wish.get("ActionAfterCompletion").text().equals("DELETE");
    }

    long retries() {
        return target().get("RetryPolicy").get("MaximumRetryAttempts").whole(MOST_RETRIES);
    }

    Duration longestAge() {
        return Duration.ofSeconds(target().get("RetryPolicy").get("MaximumEventAgeInSeconds").whole(LONGEST_SECONDS));
    }

    Optional<String> deadLetterQueue() {
        return target().get("DeadLetterConfig").get("Arn").some().map(Json::text);
    }

    Schedule fired() {
        return new Schedule(group, name, dueAt, wish, created, changed, true);
    }

    Json kept() {
        return Json.object()
                .with("group", group)
                .with("name", name)
                .with("dueAt", dueAt)
                .with("wish", wish)
                .with("created", created)
                .with("changed", changed)
                .with("done", done);
    }

    static Schedule kept(Json kept) {
        return new Schedule(
                kept.get("group").text(),
                kept.get("name").text(),
                Instant.parse(kept.get("dueAt").text()),
                kept.get("wish"),
                Instant.parse(kept.get("created").text()),
                Instant.parse(kept.get("changed").text()),
                kept.get("done").isTrue());
    }
}
