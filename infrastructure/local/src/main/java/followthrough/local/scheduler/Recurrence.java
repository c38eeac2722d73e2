package followthrough.local.scheduler;

import followthrough.local.template.TemplateProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** When something happens again and again. */
@FunctionalInterface
interface Recurrence {
    /** The first time after an instant. */
    Instant after(Instant instant);

    /** Reads {@code rate(2 minutes)} or {@code cron(0 9 * * ? *)}, which is in UTC. */
    static Recurrence read(String expression) {
        var rate = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)").matcher(expression);
        if (rate.matches()) {
            var every = unit(rate.group(2)).multipliedBy(Long.parseLong(rate.group(1)));
            return instant -> instant.plus(every);
        }
        if (expression.startsWith("cron(") && expression.endsWith(")")) {
            return Cron.read(expression.substring(5, expression.length() - 1));
        }
        throw new TemplateProblem("the runtime does not know the schedule " + expression);
    }

    private static Duration unit(String word) {
        return switch (word) {
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }
}
