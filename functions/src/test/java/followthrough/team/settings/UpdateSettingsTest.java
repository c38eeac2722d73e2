package followthrough.team.settings;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Problem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateSettingsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T16:00:00Z");

    private final InMemorySettingsStore store = new InMemorySettingsStore();
    private final UpdateSettings settings = new UpdateSettings(store, InstantSource.fixed(NOW));

    @Test
    void stores_good_settings_as_the_next_version() {
        assertThat(settings.update(Samples.SMALL, "operator")).isEqualTo(new Update.Valid(1));
        assertThat(settings.update(Samples.sampleBusiness(), "operator")).isEqualTo(new Update.Valid(2));

        assertThat(new StoredSettingsSource(store).current().business().name()).isEqualTo("Madrona Lane Homes");
        assertThat(store.load().orElseThrow().at()).isEqualTo(NOW);
    }

    @Test
    void changes_nothing_for_the_same_settings_again() {
        settings.update(Samples.SMALL, "operator");

        assertThat(settings.update("# a comment\n" + Samples.SMALL, "operator")).isEqualTo(new Update.Valid(1));
        assertThat(store.saves).isEqualTo(1);
    }

    @Test
    void keeps_the_old_settings_when_the_new_ones_are_wrong() {
        settings.update(Samples.SMALL, "operator");

        assertThat(settings.update(Samples.SMALL.replace("office: desk", "office: shop"), "operator"))
                .isEqualTo(new Update.Invalid(List.of(new Problem(8, "office", "must be one of the teams: desk"))));
        assertThat(store.load().orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void says_where_the_file_stops_being_yaml() {
        assertThat(settings.update("business: {\n", "operator"))
                .isInstanceOfSatisfying(
                        Update.Invalid.class,
                        invalid ->
                                assertThat(invalid.problems())
                                        .singleElement()
                                        .satisfies(problem -> assertThat(problem.line()).isPositive()));
    }

    @Test
    void refuses_what_does_not_fit_an_item() {
        String wordy = Samples.SMALL.replace("Shut the valve.", "x".repeat(1000));
        StringBuilder many = new StringBuilder(wordy.substring(0, wordy.indexOf("limits:")));
        for (int at = 0; at < 300; at++) {
            many.append("  - {id: s")
                    .append(at)
                    .append(", name: S, kind: visit, team: desk, answerWithin: 1h, meanwhile: ")
                    .append("y".repeat(1000))
                    .append("}\n");
        }

        assertThat(settings.update(many.toString(), "operator"))
                .isEqualTo(
                        new Update.Invalid(
                                List.of(new Problem(0, "", "must be shorter: at most 300000 bytes as JSON"))));
    }

    @Test
    void looks_again_when_somebody_else_was_faster() {
        store.beforeEachSave(() -> {
            if (store.saves == 1) {
                store.put(new StoredSettings(7, "{}", NOW, "another"));
            }
        });

        assertThat(settings.update(Samples.SMALL, "operator")).isEqualTo(new Update.Valid(8));
    }

    @Test
    void gives_up_when_others_never_stop_changing_them() {
        store.beforeEachSave(() -> store.put(new StoredSettings(10L + store.saves, "{}", NOW, "another")));

        assertThat(settings.update(Samples.SMALL, "operator")).isInstanceOf(Update.Invalid.class);
        assertThat(store.saves).isEqualTo(3);
    }
}
