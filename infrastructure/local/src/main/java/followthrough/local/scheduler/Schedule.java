package followthrough.local.scheduler;

import followthrough.document.Json;
import followthrough.document.Node;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A schedule that fires once.
 *
 * @param wish what was asked for, in the service's words
 * @param done whether it has fired and stays all the same
 */
record Schedule(String group, String name, Instant dueAt, Node wish, Instant created, Instant changed, boolean done) {
    private static final int MOST_RETRIES = 185;
    private static final int LONGEST_SECONDS = 86_400;

    String key() {
        return key(group, name);
    }

    static String key(String group, String name) {
        return group + "+" + name;
    }

    Node target() {
        return wish.get("Target");
    }

    String targetArn() {
        return target().get("Arn").text();
    }

    String input() {
        return target().get("Input").some().map(Node::text).orElse("{}");
    }

    String state() {
        return wish.get("State").some().map(Node::text).orElse("ENABLED");
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
        return target().get("DeadLetterConfig").get("Arn").some().map(Node::text);
    }

    /** With all that a newer wish says: what it omits is reset. */
    Schedule changed(Node newer, Instant due, Instant now) {
        return new Schedule(group, name, due, newer, created, now, false);
    }

    Schedule fired() {
        return new Schedule(group, name, dueAt, wish, created, changed, true);
    }

    Node kept() {
        return Json.mapping()
                .with("group", group)
                .with("name", name)
                .with("dueAt", dueAt.toString())
                .with("wish", wish)
                .with("created", created.toString())
                .with("changed", changed.toString())
                .with("done", done)
                .build();
    }

    static Schedule kept(Node kept) {
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
