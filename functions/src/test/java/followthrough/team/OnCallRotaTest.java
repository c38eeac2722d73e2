package followthrough.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnCallRotaTest {

    private static final OnCallRota.Weekly WEEKLY =
            new OnCallRota.Weekly(
                    List.of(
                            shift("ana", DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                            shift("ben", DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                            shift("cleo", DayOfWeek.FRIDAY, DayOfWeek.MONDAY)));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, ana ben cleo",
        "2026-11-25T07:59:59, ana ben cleo",
        "2026-11-25T08:00, ben ana cleo",
        "2026-11-29T23:59, cleo ana ben",
        "2026-11-23T07:59, cleo ana ben"
    })
    void asks_first_whoever_has_the_shift_and_then_the_others(LocalDateTime local, String order) {
        assertThat(WEEKLY.order(local)).containsExactly(order.split(" ", -1));
    }

    @Test
    void finds_the_first_time_at_which_nobody_is_on_call() {
        assertThat(WEEKLY.firstGap()).isEmpty();
        assertThat(new OnCallRota.Weekly(WEEKLY.shifts().subList(0, 2)).firstGap())
                .contains(new WeekTime(DayOfWeek.FRIDAY, LocalTime.of(8, 0)));
    }

    @Test
    void takes_a_shift_that_ends_when_it_begins_for_the_whole_week() {
        var alone = new OnCallRota.Weekly(List.of(shift("ana", DayOfWeek.TUESDAY, DayOfWeek.TUESDAY)));

        assertThat(alone.firstGap()).isEmpty();
        assertThat(alone.order(LocalDateTime.parse("2026-11-24T07:59"))).containsExactly("ana");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-06T17:00, ana ben cleo",
        "2026-11-13T16:59:59, ana ben cleo",
        "2026-11-13T17:00, ben cleo ana",
        "2026-11-20T17:00, cleo ana ben",
        "2026-11-27T17:00, ana ben cleo",
        "2026-11-06T16:59:59, cleo ana ben"
    })
    void gives_each_a_week_in_turn(LocalDateTime local, String order) {
        var rotating =
                new OnCallRota.Rotating(
                        List.of("ana", "ben", "cleo"),
                        LocalDate.parse("2026-11-06"),
                        new WeekTime(DayOfWeek.FRIDAY, LocalTime.of(17, 0)));

        assertThat(rotating.order(local)).containsExactly(order.split(" ", -1));
    }

    private static Shift shift(String who, DayOfWeek from, DayOfWeek to) {
        return new Shift(who, new WeekTime(from, LocalTime.of(8, 0)), new WeekTime(to, LocalTime.of(8, 0)));
    }
}
