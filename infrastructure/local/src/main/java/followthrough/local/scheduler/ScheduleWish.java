package followthrough.local.scheduler;

import followthrough.document.Node;
import followthrough.local.aws.RestError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks what CreateSchedule and UpdateSchedule are asked for, as the service does. */
final class ScheduleWish {
    private static final Pattern NAME = Pattern.compile("[0-9a-zA-Z-_.]{1,64}");
    private static final Pattern AT = Pattern.compile("at\\((\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})\\)");
    private static final int LONGEST_INPUT = 256 * 1024;

    private final Node wish;
    private final Predicate<String> isFunction;

    ScheduleWish(Node wish, Predicate<String> isFunction) {
        this.wish = wish;
        this.isFunction = isFunction;
    }

    static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw invalid("1 validation error detected: Value at 'name' failed to satisfy constraint");
        }
    }

    /** The instant it fires; refuses what the service would refuse. */
    Instant check(Instant now) {
        var window = wish.get("FlexibleTimeWindow").get("Mode").text();
        require(window.equals("OFF") || window.equals("FLEXIBLE"), "FlexibleTimeWindow.Mode must be OFF or FLEXIBLE.");
        require(
                wish.get("Target").get("RoleArn").text().startsWith("arn:aws:iam::"),
                "Target.RoleArn must be a role's ARN.");
        require(isFunction.test(wish.get("Target").get("Arn").text()), "Target.Arn is no function here.");
        require(wish.get("Target").get("Input").text().length() <= LONGEST_INPUT, "Target.Input is too long.");
        checkRetryPolicy(wish.get("Target").get("RetryPolicy"));
        var due = due();
        require(due.isAfter(now), "Invalid Schedule Expression: the time is in the past.");
        return due;
    }

    private static void checkRetryPolicy(Node policy) {
        var age = policy.get("MaximumEventAgeInSeconds").whole(60);
        var attempts = policy.get("MaximumRetryAttempts").whole(0);
        require(age >= 60 && age <= 86_400, "MaximumEventAgeInSeconds must be 60 to 86400.");
        require(attempts >= 0 && attempts <= 185, "MaximumRetryAttempts must be 0 to 185.");
    }

    private Instant due() {
        var at = AT.matcher(wish.get("ScheduleExpression").text());
        require(at.matches(), "Invalid Schedule Expression (the local runtime takes only at(…)).");
        try {
            var zone = wish.get("ScheduleExpressionTimezone").some().map(Node::text).orElse("UTC");
            return LocalDateTime.parse(at.group(1)).atZone(ZoneId.of(zone)).toInstant();
        } catch (DateTimeException _) {
            throw invalid("Invalid Schedule Expression or time zone.");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw invalid(message);
        }
    }

    private static RestError invalid(String message) {
        return new RestError(400, "ValidationException", message);
    }
}
