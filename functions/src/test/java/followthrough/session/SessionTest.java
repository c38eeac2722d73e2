package followthrough.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant BEGUN = Instant.parse("2027-03-02T18:00:00Z");

    private static Session used(Session.Kind kind, Duration later) {
        return new Session("abc", "rosa", kind, BEGUN, BEGUN.plus(later), Optional.empty());
    }

    @Test
    void a_device_lasts_thirty_days_after_the_last_press() {
        Session device = used(Session.Kind.DEVICE, Duration.ofDays(10));

        assertThat(device.lasts(BEGUN.plus(Duration.ofDays(40)).minusMillis(1))).isTrue();
        assertThat(device.lasts(BEGUN.plus(Duration.ofDays(40)))).isFalse();
    }

    @Test
    void no_press_lets_a_device_last_longer_than_half_a_year() {
        Session device = used(Session.Kind.DEVICE, Duration.ofDays(179));

        assertThat(device.until()).isEqualTo(BEGUN.plus(Duration.ofDays(180)));
        assertThat(device.lasts(BEGUN.plus(Duration.ofDays(180)).minusMillis(1))).isTrue();
        assertThat(device.lasts(BEGUN.plus(Duration.ofDays(180)))).isFalse();
    }

    @Test
    void what_was_ended_never_lasts() {
        Session ended = new Session("abc", "rosa", Session.Kind.DEVICE, BEGUN, BEGUN, Optional.of(BEGUN));

        assertThat(ended.lasts(BEGUN)).isFalse();
    }

    @Test
    void a_press_is_written_down_once_a_day_on_a_device_and_once_an_hour_in_the_office() {
        assertThat(used(Session.Kind.DEVICE, Duration.ZERO).isStale(BEGUN.plus(Duration.ofHours(23)))).isFalse();
        assertThat(used(Session.Kind.DEVICE, Duration.ZERO).isStale(BEGUN.plus(Duration.ofHours(24)))).isTrue();
        assertThat(used(Session.Kind.SIGN_IN, Duration.ZERO).isStale(BEGUN.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(used(Session.Kind.SIGN_IN, Duration.ZERO).isStale(BEGUN.plus(Duration.ofHours(1)))).isTrue();
    }
}
