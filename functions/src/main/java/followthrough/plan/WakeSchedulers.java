package followthrough.plan;

import software.amazon.awssdk.services.scheduler.SchedulerClient;

/** Where schedulers of wakes come from. */
public final class WakeSchedulers {
    private WakeSchedulers() {}

    /**
     * Sets wakes through EventBridge Scheduler, one schedule each, which is gone once it has fired.
     *
     * @param client which may try again by itself, since a repetition changes nothing
     */
    public static WakeScheduler eventBridge(SchedulerClient client, WakeTarget target) {
        return new EventBridgeWakeScheduler(client, target);
    }
}
