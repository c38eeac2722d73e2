package followthrough.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import followthrough.aws.Unavailable;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import followthrough.plan.Wake;
import followthrough.plan.WakeScheduler;
import followthrough.plan.WakeSchedulers;
import followthrough.plan.WakeTarget;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ValidationException;

class WakeSchedulerAtTheLocalEndpointTest extends WakeSchedulerContract {
    @Override
    Aws aws() {
        return OurAws.schedules();
    }

    @AfterEach
    void all_is_well_again() {
        OurAws.faults().clear();
    }

    private static void order(FaultKind kind) {
        OurAws.faults().order(new Fault("scheduler", kind, 1));
    }

    @ParameterizedTest
    @CsvSource({"THROTTLE, false, 0", "ERROR, true, 0", "LOST_REPLY, true, 1"})
    void says_whether_a_wake_that_failed_may_be_set_all_the_same(FaultKind kind, boolean perhaps, int set) {
        order(kind);
        assertThat(catchThrowable(() -> scheduler.set(WAKE)))
                .isInstanceOfSatisfying(Unavailable.class, it -> assertThat(it.perhapsDone()).isEqualTo(perhaps));
        assertThat(schedules()).hasSize(set);
    }

    @ParameterizedTest
    @EnumSource(names = {"THROTTLE", "ERROR", "TIMEOUT", "LOST_REPLY"})
    void sets_once_what_is_asked_for_again_after_a_failure(FaultKind kind) {
        order(kind);
        assertThatThrownBy(() -> scheduler.set(WAKE)).isInstanceOf(Unavailable.class);
        scheduler.set(WAKE);
        assertThat(schedules()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"THROTTLE", "ERROR"})
    void says_that_a_wake_could_not_be_removed(FaultKind kind) {
        scheduler.set(WAKE);
        order(kind);
        assertThatThrownBy(() -> scheduler.remove(WAKE)).isInstanceOf(Unavailable.class);
        assertThat(schedules()).hasSize(1);
    }

    /** Java asks once more by itself where a connection breaks, unless it is a POST. */
    @ParameterizedTest
    @EnumSource(names = {"TIMEOUT", "LOST_REPLY"})
    void removes_a_wake_although_no_reply_comes(FaultKind kind) {
        scheduler.set(WAKE);
        order(kind);
        scheduler.remove(WAKE);
        assertThat(schedules()).isEmpty();
    }

    @Test
    void takes_a_group_that_is_missing_for_our_own_mistake() {
        var nowhere = into(new WakeTarget("nowhere", target.functionArn(), target.roleArn(), "queue"));
        assertThatThrownBy(() -> nowhere.set(WAKE)).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void takes_what_the_service_cannot_accept_for_our_own_mistake() {
        var wrongRole = into(new WakeTarget(group, target.functionArn(), "nobody", "queue"));
        assertThatThrownBy(() -> wrongRole.set(WAKE)).isInstanceOf(ValidationException.class);
        var past = Instant.parse("2020-01-01T00:00:00Z");
        assertThatThrownBy(() -> scheduler.set(new Wake(CONCERN, 3, past, past)))
                .isInstanceOf(ValidationException.class);
    }

    private WakeScheduler into(WakeTarget other) {
        return WakeSchedulers.eventBridge(client, other);
    }
}
