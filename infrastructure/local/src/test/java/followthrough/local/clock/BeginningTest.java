package followthrough.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.local.keep.MemoryShelf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BeginningTest {
    private static final Instant MORNING = Instant.parse("2027-03-01T17:00:00Z");

    private final MemoryShelf shelf = new MemoryShelf();
    private Instant machine = MORNING;

    private Timekeeper begin() {
        return begin(new Agenda());
    }

    private Timekeeper begin(Agenda agenda) {
        return new Beginning(() -> machine, shelf).begin(Optional.empty(), agenda, new Activity());
    }

    @Test
    void goes_on_after_a_move_and_a_restart_as_if_it_had_run_on() {
        begin().advance(Duration.ofDays(3));

        machine = machine.plus(Duration.ofHours(1));

        assertThat(begin().now()).isEqualTo(MORNING.plus(Duration.ofDays(3)).plus(Duration.ofHours(1)));
    }

    @Test
    void stands_where_it_was_held() {
        var first = begin();
        first.hold(true);
        first.advance(Duration.ofDays(3));

        machine = machine.plus(Duration.ofHours(1));

        assertThat(begin().now()).isEqualTo(MORNING.plus(Duration.ofDays(3)));
    }

    @Test
    void does_not_go_back_behind_what_was_acknowledged_during_a_move_that_a_crash_cut_short() {
        var agenda = new Agenda();
        var first = begin(agenda);
        var halfway = MORNING.plus(Duration.ofDays(1));
        var afterCrash = new ArrayList<Instant>();
        agenda.at(
                halfway,
                () -> {
                    first.keepPlace();
                    afterCrash.add(begin().now());
                });

        first.advance(Duration.ofDays(3));

        assertThat(afterCrash).containsExactly(halfway);
    }
}
