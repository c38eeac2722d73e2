package followthrough.timing;

import static followthrough.timing.Shop.daily;
import static followthrough.timing.Shop.member;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.team.Availability;
import followthrough.team.Busy;
import followthrough.team.Closure;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slots around well-known changes of the clock. */
class ClockChangesTest {
    private static final String SEATTLE = "America/Los_Angeles";
    private static final String SPRING = "2027-03-14";
    private static final String FALL = "2027-11-07";
    private static final Terms QUARTERS = Terms.every("PT15M", "PT15M");

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2027-03-14, 46",
        "America/Los_Angeles, 2027-11-07, 50",
        "America/Los_Angeles, 2027-11-08, 48",
        "Australia/Lord_Howe, 2027-10-03, 47",
        "Australia/Lord_Howe, 2027-04-04, 49",
        "America/Sao_Paulo, 2018-11-04, 46",
        "Asia/Beirut, 2027-10-30, 50",
        "America/Havana, 2027-11-07, 50",
        "Pacific/Apia, 2011-12-29, 48",
        "Pacific/Apia, 2011-12-30, 0",
        "Pacific/Apia, 2011-12-31, 48"
    })
    void a_day_has_as_many_half_hours_as_really_pass(String zone, String date, int halfHours) {
        Shop shop = Shop.open(zone, "00:00-24:00").on(Terms.every("PT30M", "PT30M"));

        assertThat(shop.on(date)).hasSize(halfHours).extracting(Slot::start).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_at_a_time_that_is_skipped() {
        assertThat(Shop.open(SEATTLE, "00:00-06:00").times(SPRING))
                .containsExactly("00:00", "01:00", "03:00", "04:00", "05:00");
        assertThat(Shop.open(SEATTLE, "02:15-03:30").on(QUARTERS).times(SPRING)).containsExactly("03:00", "03:15");
    }

    @Test
    void each_hour_that_is_shown_twice_is_offered_twice() {
        Shop shop = Shop.open(SEATTLE, "00:00-04:00");

        assertThat(shop.times(FALL)).containsExactly("00:00", "01:00", "01:00", "02:00", "03:00");
        assertThat(shop.on(FALL)).extracting(Slot::start).doesNotHaveDuplicates();
    }

    @Test
    void work_in_a_part_of_a_repeated_hour_comes_twice() {
        assertThat(Shop.open(SEATTLE, "01:15-01:45").on(QUARTERS).times(FALL))
                .containsExactly("01:15", "01:30", "01:15", "01:30");
    }

    @Test
    void the_time_from_one_beginning_to_the_next_really_passes() {
        Shop shop = Shop.open(SEATTLE, "00:00-06:00").on(Terms.every("PT45M", "PT45M"));

        assertThat(shop.times(SPRING)).containsExactly("00:00", "00:45", "01:30", "03:15", "04:00", "04:45");
        assertThat(shop.times(FALL))
                .containsExactly("00:00", "00:45", "01:30", "01:15", "02:00", "02:45", "03:30", "04:15", "05:00");
    }

    @Test
    void work_and_buffers_last_by_a_stopwatch() {
        Shop shop = Shop.open(SEATTLE, "00:00-06:00").on(Terms.every("PT1H", "PT2H").buffers("PT1H", "PT1H"));

        Slot overTheChange = shop.on(SPRING).get(1);

        assertThat(overTheChange.promised().end()).isEqualTo(shop.at("2027-03-14T04:00"));
        assertThat(overTheChange.occupied().start()).isEqualTo(shop.at("2027-03-14T00:00"));
        assertThat(overTheChange.occupied().end()).isEqualTo(shop.at("2027-03-14T05:00"));
        assertThat(shop.on(FALL)).extracting(slot -> slot.occupied().length()).containsOnly(Duration.ofHours(4));
    }

    @Test
    void a_shift_over_midnight_or_a_change_at_midnight_is_one() {
        Terms terms = Terms.every("PT1H30M", "PT1H30M");
        Shop saoPaulo = Shop.open("America/Sao_Paulo", "00:00-04:00", "21:30-24:00").on(terms);
        Shop beirut = Shop.open("Asia/Beirut", "00:00-04:00", "21:30-24:00").on(terms);

        assertThat(saoPaulo.times("2018-11-03")).endsWith("21:30", "23:00");
        assertThat(saoPaulo.times("2018-11-04")).startsWith("01:30", "21:30");
        assertThat(beirut.times("2027-10-30")).endsWith("21:30", "23:00", "23:30");
        assertThat(beirut.times("2027-10-31")).startsWith("01:00", "02:30", "21:30");
    }

    @Test
    void a_shift_goes_on_over_a_day_that_never_was() {
        Shop shop =
                Shop.open("Pacific/Apia", "00:00-02:00", "22:00-24:00")
                        .on(Terms.every("PT1H20M", "PT1H20M"))
                        .working(
                                new Availability(
                                        Optional.empty(),
                                        List.of(
                                                new Closure(
                                                        "leave",
                                                        LocalDate.parse("2011-12-30"),
                                                        LocalDate.parse("2011-12-30"))),
                                        List.of(),
                                        OptionalInt.empty()));

        assertThat(shop.times("2011-12-29")).endsWith("22:00", "23:20");
        assertThat(shop.times("2011-12-31")).startsWith("00:40", "22:00");
    }

    @Test
    void a_midnight_that_is_skipped_or_shown_twice_is_counted_from_once() {
        Terms terms = Terms.every("PT5H", "PT5H");

        assertThat(Shop.open("America/Sao_Paulo", "00:00-24:00").on(terms).times("2018-11-04"))
                .containsExactly("01:00", "06:00", "11:00", "16:00", "21:00");
        assertThat(Shop.open("America/Havana", "00:00-24:00").on(terms).times("2027-11-07"))
                .containsExactly("00:00", "04:00", "09:00", "14:00", "19:00");
    }

    @Test
    void busy_times_in_a_repeated_hour_are_as_long_as_they_can_be() {
        Shop shop =
                Shop.open(SEATTLE, "00:30-02:30").on(QUARTERS).working(busy("2027-11-07T01:15", "2027-11-07T01:30"));

        assertThat(shop.times(FALL)).containsExactly("00:30", "00:45", "01:00", "01:30", "01:45", "02:00", "02:15");
        assertThat(shop.on(FALL).get(3).start()).isEqualTo(shop.at("2027-11-07T02:00").minusSeconds(1800));
        assertThat(shop.working(busy("2027-11-07T00:00", "2027-11-07T01:00")).on(FALL).getFirst().start())
                .isEqualTo(shop.at("2027-11-07T02:00").minusSeconds(3600));
    }

    @Test
    void busy_times_begin_and_end_with_the_change_that_skips_theirs() {
        Shop shop = Shop.open(SEATTLE, "01:30-04:00").on(QUARTERS);

        assertThat(shop.working(busy("2027-03-14T02:30", "2027-03-14T03:30")).times(SPRING))
                .containsExactly("01:30", "01:45", "03:30", "03:45");
        assertThat(shop.working(busy("2027-03-14T01:45", "2027-03-14T02:10")).times(SPRING))
                .containsExactly("01:30", "03:00", "03:15", "03:30", "03:45");
        assertThat(shop.working(busy("2027-03-14T02:10", "2027-03-14T02:50")).times(SPRING)).hasSize(6);
    }

    @Test
    void who_works_by_a_clock_that_does_not_change_keeps_their_hours() {
        Availability nineToTwelve =
                new Availability(Optional.of(daily("09:00-12:00")), List.of(), List.of(), OptionalInt.empty());
        Shop shop =
                Shop.open(SEATTLE, "09:00-12:00")
                        .staffed(member("Ana", Optional.of(ZoneId.of("America/Phoenix")), nineToTwelve));

        assertThat(shop.times("2027-03-13")).containsExactly("10:00", "11:00");
        assertThat(shop.times(SPRING)).containsExactly("09:00", "10:00", "11:00");
    }

    private static Availability busy(String from, String until) {
        return new Availability(
                Optional.empty(),
                List.of(),
                List.of(new Busy(LocalDateTime.parse(from), LocalDateTime.parse(until))),
                OptionalInt.empty());
    }
}
