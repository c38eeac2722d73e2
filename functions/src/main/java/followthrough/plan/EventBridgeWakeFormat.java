package followthrough.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.Target;

/** A wake as a schedule that fires once. */
final class EventBridgeWakeFormat {
    /** The bounds that the service sets to the age of an event, in seconds. */
    private static final int SHORTEST_AGE = 60;

    private static final int LONGEST_AGE = 86_400;

    /** As many as the service allows: the age is what ends them. */
    private static final int RETRIES = 185;

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("'at('uuuu-MM-dd'T'HH:mm:ss')'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final WakeTarget target;

    EventBridgeWakeFormat(WakeTarget target) {
        this.target = target;
    }

    CreateScheduleRequest creation(Wake wake) {
        String name = name(wake);
        return CreateScheduleRequest.builder()
                .name(name)
                .clientToken(name)
                .groupName(target.group())
                .scheduleExpression(AT.format(wholeMinute(wake.due())))
                .scheduleExpressionTimezone("UTC")
                .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                .actionAfterCompletion(ActionAfterCompletion.DELETE)
                .target(target(wake))
                .build();
    }

    DeleteScheduleRequest deletion(Wake wake) {
        return DeleteScheduleRequest.builder().name(name(wake)).groupName(target.group()).build();
    }

    private Target target(Wake wake) {
        return Target.builder()
                .arn(target.functionArn())
                .roleArn(target.roleArn())
                .input(WakePayload.write(wake))
                .deadLetterConfig(queue -> queue.arn(target.deadLetterQueueArn()))
                .retryPolicy(policy -> policy.maximumEventAgeInSeconds(age(wake)).maximumRetryAttempts(RETRIES))
                .build();
    }

    /** A schedule fires within the minute that it names, so that one for the next whole minute is never early. */
    private static Instant wholeMinute(Instant due) {
        return due.minusNanos(1).truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }

    private static int age(Wake wake) {
        return Math.clamp(Duration.between(wake.due(), wake.uselessAfter()).toSeconds(), SHORTEST_AGE, LONGEST_AGE);
    }

    /** The same for the same wake, and for no other. */
    private static String name(Wake wake) {
        String whole = wake.subject().key() + '\n' + wake.sequence() + '\n' + wake.due();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
