/** EventBridge Scheduler, which here really fires, and the schedules that stand in the template. */
@NullMarked
package followthrough.local.scheduler;

import org.jspecify.annotations.NullMarked;
