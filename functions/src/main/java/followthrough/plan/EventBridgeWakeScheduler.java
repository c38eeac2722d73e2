package followthrough.plan;

import followthrough.aws.Failures;
import followthrough.aws.Unavailable;
import java.util.function.Predicate;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ServiceQuotaExceededException;

/**
 * Wakes by EventBridge Scheduler. Names are never used again for anything else, so a name that is taken or gone says
 * that what was asked for is done already.
 */
final class EventBridgeWakeScheduler implements WakeScheduler {
    private final SchedulerClient client;
    private final EventBridgeWakeFormat format;

    EventBridgeWakeScheduler(SchedulerClient client, WakeTarget target) {
        this.client = client;
        this.format = new EventBridgeWakeFormat(target);
    }

    @Override
    public void set(Wake wake) {
        call("CreateSchedule", () -> client.createSchedule(format.creation(wake)), ConflictException.class::isInstance);
    }

    @Override
    public void remove(Wake wake) {
        call(
                "DeleteSchedule",
                () -> client.deleteSchedule(format.deletion(wake)),
                ResourceNotFoundException.class::isInstance);
    }

    private static void call(String operation, Runnable request, Predicate<SdkException> isDoneAlready) {
        try {
            request.run();
        } catch (SdkException failure) {
            if (isDoneAlready.test(failure)) {
                return;
            }
            if (isOurs(failure)) {
                throw failure;
            }
            throw new Unavailable(operation + " failed", !Failures.isThrottled(failure), failure);
        }
    }

    /** That a schedule is being changed or that there are too many of them passes. */
    private static boolean isOurs(SdkException failure) {
        return Failures.isOurs(failure)
                && !(failure instanceof ConflictException)
                && !(failure instanceof ServiceQuotaExceededException);
    }
}
