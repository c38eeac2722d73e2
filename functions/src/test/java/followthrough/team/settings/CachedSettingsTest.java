package followthrough.team.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.aws.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CachedSettingsTest {

    private final InMemorySettingsStore store = new InMemorySettingsStore();
    private final List<RuntimeException> failures = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T16:00:00Z");
    private final InstantSource clock = () -> now;
    private final CachedSettings settings = new CachedSettings(new StoredSettingsSource(store), clock, failures::add);

    @BeforeEach
    void there_are_settings() {
        new UpdateSettings(store, clock).update(Samples.SMALL, "operator");
        store.loads = 0;
    }

    @Test
    void asks_once_a_minute() {
        settings.current();
        after(Duration.ofSeconds(59));
        settings.current();
        assertThat(store.loads).isEqualTo(1);

        after(Duration.ofSeconds(1));
        settings.current();
        assertThat(store.loads).isEqualTo(2);
    }

    @Test
    void sees_a_change_within_a_minute() {
        settings.current();
        new UpdateSettings(store, clock).update(Samples.sampleBusiness(), "operator");
        after(CachedSettings.FRESH);

        assertThat(settings.current().business().name()).isEqualTo("Madrona Lane Homes");
    }

    @Test
    void goes_on_with_what_it_has_for_an_hour_and_no_longer() {
        settings.current();
        store.goDown(true);
        after(CachedSettings.TOO_OLD.minusSeconds(1));
        assertThat(settings.current().office()).isEqualTo("desk");
        assertThat(failures).hasSize(1);

        after(CachedSettings.PATIENCE);
        assertThatThrownBy(settings::current).isInstanceOf(Unavailable.class);
    }

    @Test
    void does_not_ask_at_every_request_while_the_table_is_away() {
        settings.current();
        store.goDown(true);
        after(CachedSettings.FRESH);
        settings.current();
        settings.current();
        assertThat(store.loads).isEqualTo(2);

        store.goDown(false);
        after(CachedSettings.PATIENCE);
        settings.current();
        assertThat(store.loads).isEqualTo(3);
    }

    @Test
    void asks_again_when_the_clock_went_back() {
        settings.current();
        after(Duration.ofHours(-2));
        settings.current();

        assertThat(store.loads).isEqualTo(2);
    }

    @Test
    void says_that_there_are_no_settings() {
        var empty = new CachedSettings(new StoredSettingsSource(new InMemorySettingsStore()), clock, failures::add);

        assertThatThrownBy(empty::current).isInstanceOf(Unavailable.class);
    }

    @Test
    void does_not_go_by_settings_it_cannot_read() {
        store.put(new StoredSettings(5, "{\"from\":\"the future\"}", now, "operator"));

        assertThatThrownBy(settings::current)
                .isInstanceOf(Unavailable.class)
                .hasRootCauseMessage("Settings of version 5 cannot be read by this program");
    }

    @Test
    void asks_at_once_when_somebody_knows_of_later_settings() {
        settings.current();
        changed();

        assertThat(settings.atLeast(2).version()).isEqualTo(2);
        assertThat(settings.atLeast(2).version()).isEqualTo(2);
        assertThat(settings.atLeast(1).version()).isEqualTo(2);
        assertThat(store.loads).isEqualTo(2);
    }

    @Test
    void asks_once_when_it_has_no_settings_at_all() {
        assertThat(settings.atLeast(1).version()).isEqualTo(1);
        assertThat(store.loads).isEqualTo(1);
    }

    @Test
    void waits_after_it_asked_for_later_settings_in_vain() {
        settings.current();
        assertThatThrownBy(() -> settings.atLeast(2)).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> settings.atLeast(2)).isInstanceOf(Unavailable.class);
        assertThat(settings.current().version()).isEqualTo(1);
        assertThat(store.loads).isEqualTo(2);

        changed();
        after(CachedSettings.PATIENCE);
        assertThat(settings.atLeast(2).version()).isEqualTo(2);
        assertThat(store.loads).isEqualTo(3);
    }

    @Test
    void does_not_pass_older_settings_off_as_later_ones_while_the_table_is_away() {
        settings.current();
        changed();
        store.goDown(true);
        assertThatThrownBy(() -> settings.atLeast(2)).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> settings.atLeast(2)).isInstanceOf(Unavailable.class);
        assertThat(settings.current().version()).isEqualTo(1);
        assertThat(failures).hasSize(1);
        assertThat(store.loads).isEqualTo(2);

        store.goDown(false);
        after(CachedSettings.PATIENCE);
        assertThat(settings.atLeast(2).version()).isEqualTo(2);
    }

    @Test
    void the_store_itself_has_no_later_settings_than_it_has() {
        var stored = new StoredSettingsSource(store);

        assertThat(stored.atLeast(1).version()).isEqualTo(1);
        assertThatThrownBy(() -> stored.atLeast(2)).isInstanceOf(Unavailable.class);
    }

    private void changed() {
        new UpdateSettings(store, clock).update(Samples.sampleBusiness(), "operator");
        store.loads--;
    }

    private void after(Duration time) {
        now = now.plus(time);
    }
}
